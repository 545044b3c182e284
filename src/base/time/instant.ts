// Instants as GitHub and the ledger write them: UTC ISO 8601 in whole seconds, `2026-11-22T10:00:00Z`, so
// that their text sorts as they do.

/** @param seconds since 1970; a part of one is dropped */
export function isoFromEpoch(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Since 1970, with its fraction. @param at as ISO 8601, or an HTTP date */
export function epochSeconds(at: string): number {
  return Date.parse(at) / 1000;
}

/** Accepts ISO 8601 and HTTP dates. */
export function toIsoSeconds(at: string): string {
  return isoFromEpoch(epochSeconds(at));
}

export function earlier(at: string, milliseconds: number): string {
  return isoFromEpoch((Date.parse(at) - milliseconds) / 1000);
}

export function later(at: string, milliseconds: number): string {
  return earlier(at, -milliseconds);
}
