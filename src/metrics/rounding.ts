// Rounding: always at the end, halves up.

import type { Share } from './team-types.ts';

const hourLength = 60 * 60;

/** With fewer cases, a rate is mostly chance. */
export const minCases = 5;

/** Seconds as hours, to one decimal. */
export function toHours(seconds: number): number {
  return Math.round((seconds * 10) / hourLength) / 10;
}

/** Whole per cent; 0 if `whole` is 0. */
export function perCent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

/** Whole per cent; null if there are too few cases. */
export function rateOf(count: number, cases: number): number | null {
  return cases < minCases ? null : perCent(count, cases);
}

export function shareOf(count: number, cases: number): Share {
  return { count, cases, rate: rateOf(count, cases) };
}
