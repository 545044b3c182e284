// Instants as GitHub and the ledger write them: UTC ISO 8601 in whole seconds, `2026-11-22T10:00:00Z`, so
// that their text sorts as they do.

import { isDate } from './date.ts';

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

/**
 * An ISO 8601 instant or day that a person wrote. JavaScript takes 31 February for 3 March, and ignores
 * words after a date. @returns UTC in whole seconds; null if there is no such instant
 */
export function parseInstant(written: string): string | null {
  const isWritten =
    /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.test(written);
  const at = isWritten && isDate(written.slice(0, 10)) ? Date.parse(written) : Number.NaN;
  return at > 0 ? isoFromEpoch(at / 1000) : null;
}

export function earlier(at: string, milliseconds: number): string {
  return isoFromEpoch((Date.parse(at) - milliseconds) / 1000);
}

export function later(at: string, milliseconds: number): string {
  return earlier(at, -milliseconds);
}
