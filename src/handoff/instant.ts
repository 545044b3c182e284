// Instants, as GitHub writes them and as seconds since 1970.

/** UTC ISO 8601 as GitHub writes it, `2026-11-22T10:00:00Z`, so that times compare as text. */
export function instantOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** @param at ISO 8601 */
export function epochSeconds(at: string): number {
  return Date.parse(at) / 1000;
}
