// Arithmetic with a team's business time.

import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import { secondsPerUnit } from '../../config/duration.ts';
import type { Duration } from '../../config/types.ts';

export interface BusinessTime {
  /** IANA name of the calendar's zone; null: no calendar, and all time counts. */
  readonly zone: string | null;
  /** Seconds in a working day. */
  readonly day: number;
  /** Seconds in a working week. */
  readonly week: number;
  /**
   * The first instant after which this much business time has passed: the end of a working day, not the
   * start of the next.
   *
   * @param at UTC ISO 8601
   */
  add(at: string, seconds: number): string;
  /** That instant, if working time follows; otherwise the next at which work starts. */
  nextOpening(at: string): string;
  /** Seconds of working time from one instant to another; 0 where that is not after it. */
  between(from: string, to: string): number;
}

/** For a team without a calendar: nights and weekends count. */
export const alwaysOpen: BusinessTime = {
  zone: null,
  day: secondsPerUnit.d,
  week: secondsPerUnit.w,
  add: (at, seconds) => isoFromEpoch(epochSeconds(at) + Math.max(0, seconds)),
  nextOpening: (at) => at,
  between: (from, to) => Math.max(0, epochSeconds(to) - epochSeconds(from)),
};

/** Days and weeks are working ones; hours, minutes and seconds are business time too. */
export function toSeconds(clock: BusinessTime, { amount, unit }: Duration): number {
  const perUnit = { ...secondsPerUnit, d: clock.day, w: clock.week };
  return amount * perUnit[unit];
}
