// Instants as the ledger keeps them: UTC ISO 8601 in whole seconds, so that their text sorts as they do.

export function earlier(at: string, milliseconds: number): string {
  return instantOf(Date.parse(at) - milliseconds);
}

export function later(at: string, milliseconds: number): string {
  return earlier(at, -milliseconds);
}

/** @param milliseconds since 1970 */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
