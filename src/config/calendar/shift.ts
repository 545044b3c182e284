// A shift: a stretch of working time that starts on a working day, and may end on the next.

export interface Shift {
  /** `HH:MM`, local time. */
  readonly from: string;
  /** `HH:MM`, up to `24:00`; not after `from`: on the next day. */
  readonly to: string;
}

/** Midnight at the end of a day. */
export const endOfDay = '24:00';

const dayMinutes = 24 * 60;

/** In minutes. A longer one is more likely an afternoon written as `5:00`. */
export const maxNightShift = 16 * 60;

export function formatShift({ from, to }: Shift): string {
  return `${from}-${to}`;
}

/** On a day on which no clock is changed. */
export function shiftMinutes(shift: Shift): number {
  return endMinute(shift) - minuteOf(shift.from);
}

/** @param days ISO weekdays on which the shifts start */
export function overlap(one: Shift, other: Shift, days: readonly number[]): boolean {
  const hasNext = days.some((day) => days.includes((day % 7) + 1));
  return [0, ...(hasNext ? [-dayMinutes, dayMinutes] : [])].some(
    (later) =>
      minuteOf(one.from) < endMinute(other) + later &&
      minuteOf(other.from) + later < endMinute(one),
  );
}

function endMinute({ from, to }: Shift): number {
  return minuteOf(to) + (to <= from ? dayMinutes : 0);
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
