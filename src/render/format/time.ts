// Times and durations as people read them.

import { epochSeconds, isoFromEpoch } from '../../base/instant.ts';
import { secondsPerUnit } from '../../config/duration.ts';
import type { Team } from '../../config/types.ts';

const { m: minute, h: hour, d: day } = secondsPerUnit;

/**
 * `2026-11-22 10:00 UTC`, rounded down to the minute. @param time ISO 8601, or seconds since 1970
 */
export function utc(time: string | number): string {
  const iso = isoFromEpoch(typeof time === 'number' ? time : epochSeconds(time));
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** Hours with one decimal: `3.4 h`; from two days on, days: `10.3 days`. */
export function hoursOrDays(hours: number): string {
  return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}

/** Whole units that have passed: `25 min`, `3 h` up to two days, then `2 days`. */
export function duration(seconds: number): string {
  const passed = Math.max(0, seconds);
  if (passed < hour) {
    return `${Math.floor(passed / minute)} min`;
  }
  return passed < 2 * day ? `${Math.floor(passed / hour)} h` : `${Math.floor(passed / day)} days`;
}

/** In the team's time zone if it has a calendar, otherwise in UTC. */
export function dueTime(time: string, { calendar }: Pick<Team, 'calendar'>): string {
  return calendar === undefined ? utc(time) : localTime(time, calendar.timezone);
}

/** `Tue 24 Nov 2026, 17:00 CET`, in an IANA time zone. */
function localTime(time: string, zone: string): string {
  const at = new Date(time);
  const parts = partsOf(at, zone, 'en-GB');
  const clock = `${parts['hour']}:${parts['minute']}`;
  return `${parts['weekday']} ${parts['day']} ${monthNames[Number(parts['month']) - 1]} ${parts['year']}, ${clock} ${zoneName(at, zone)}`;
}

/** The short names are the same in every version of Node.js. */
export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Each locale has the common short names of nearby zones and writes the others as `GMT+9`. */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];

function zoneName(at: Date, zone: string): string {
  const names = locales.map((locale) => partsOf(at, zone, locale)['timeZoneName'] ?? '');
  return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? zone;
}

function partsOf(at: Date, timeZone: string, locale: string): Readonly<Record<string, string>> {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
