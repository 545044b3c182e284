// Times and durations, for people.

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** `2026-11-22 10:00 UTC`, rounded down to the minute. */
export function utc(time: string | number): string {
  const iso = new Date(typeof time === 'number' ? time : Date.parse(time)).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** Hours of a figure, which keep their decimal: `3.4 h`, from two days on `10.3 days`. */
export function hoursOrDays(hours: number): string {
  return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}

/** `25 min`, `3 h` up to two days, then `2 days`: whole ones that have passed. */
export function duration(milliseconds: number): string {
  const passed = Math.max(0, milliseconds);
  if (passed < hour) {
    return `${Math.floor(passed / minute)} min`;
  }
  return passed < 2 * day ? `${Math.floor(passed / hour)} h` : `${Math.floor(passed / day)} days`;
}
