// Lengths of time: a whole number of some unit, as a configuration writes them.

import { type Duration, durationUnits } from './types.ts';

export const secondsPerUnit = {
  s: 1,
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
} satisfies Record<Duration['unit'], number>;

/** Nights and weekends included. */
export function secondsOf({ amount, unit }: Duration): number {
  return amount * secondsPerUnit[unit];
}

/** In the largest unit it is a whole number of: of older templates only the seconds are known. */
export function durationOf(seconds: number): Duration {
  const unit = durationUnits.findLast((one) => seconds % secondsPerUnit[one] === 0) ?? 's';
  return { amount: seconds / secondsPerUnit[unit], unit };
}
