// Medians and percentiles.

import { toHours } from '../rounding.ts';
import type { Spread } from '../team-types.ts';

/** @param times in seconds, in any order */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = new Float64Array(times).sort();
  return { count: sorted.length, median: inHoursAt(sorted, 0.5), p90: inHoursAt(sorted, 0.9) };
}

function inHoursAt(sorted: ArrayLike<number>, share: number): number | null {
  const value = percentile(sorted, share);
  return value === null ? null : toHours(value);
}

/** Linear interpolation at rank `share · (n − 1)` of the sorted values, counted from 0. */
export function percentile(sorted: ArrayLike<number>, share: number): number | null {
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  return below === undefined || above === undefined
    ? null
    : below + (above - below) * (rank - Math.floor(rank));
}
