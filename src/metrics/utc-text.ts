/** UTC ISO 8601 as GitHub writes it, `2026-11-22T10:00:00Z`, so that times compare as text. */
export function utcText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
