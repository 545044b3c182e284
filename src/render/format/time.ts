// Times and durations as people read them.

import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import { secondsPerUnit } from '../../config/duration.ts';
import type { Team } from '../../config/types.ts';
import { toHours } from '../../metrics/rounding.ts';

const { m: minute, h: hour } = secondsPerUnit;

/**
 * `2026-11-22 10:00 UTC`, rounded down to the minute. @param time ISO 8601, or seconds since 1970
 */
export function utc(time: string | number): string {
  const iso = isoFromEpoch(typeof time === 'number' ? time : epochSeconds(time));
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

/** `3.4 h`; from two days on, `10.3 days`. @param hours to one decimal, like every figure */
export function hoursOrDays(hours: number): string {
  return hours < 48 ? `${oneDecimal(hours)} h` : `${oneDecimal(hours / 24)} days`;
}

/** As above, of something that took a while: rounded to no time, it is less than three minutes. */
export function timeTaken(hours: number): string {
  return hours === 0 ? 'under 3 min' : hoursOrDays(hours);
}

/** `25 min`, then as above: a time is the same in every text. */
export function duration(seconds: number): string {
  return seconds < minute ? 'less than a minute' : shortDuration(seconds);
}

/** For tables. */
export function shortDuration(seconds: number): string {
  if (seconds < minute) {
    return '< 1 min';
  }
  return seconds < hour ? `${Math.floor(seconds / minute)} min` : hoursOrDays(toHours(seconds));
}

function oneDecimal(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}

/** `24 Nov`, in an IANA time zone. */
export function localDayAndMonth(time: string, zone: string): string {
  const parts = partsOf(new Date(time), zone, 'en-GB');
  return `${Number(parts['day'])} ${monthNames[Number(parts['month']) - 1]}`;
}

/** `Nov 2026`, in an IANA time zone. */
export function monthAndYear(time: string, zone: string): string {
  const parts = partsOf(new Date(time), zone, 'en-GB');
  return `${monthNames[Number(parts['month']) - 1]} ${parts['year']}`;
}

/**
 * `Tue 24 Nov, 17:00 CET`, in the time zone of the team's calendar, otherwise in UTC.
 * @param near a time that the text is about: `Fri 1 Jan 2027, 17:00 CET` in another year than this one
 */
export function teamTime(time: string, { calendar }: Pick<Team, 'calendar'>, near: string): string {
  const zone = calendar?.timezone ?? 'UTC';
  return timeIn(time, { zone, withYear: yearIn(time, zone) !== yearIn(near, zone) });
}

function yearIn(time: string, zone: string): string {
  return partsOf(new Date(time), zone, 'en-GB')['year'] ?? '';
}

/** `Tue 24 Nov 2026, 17:00 CET`, in an IANA time zone. */
export function localTime(time: string, zone: string): string {
  return timeIn(time, { zone, withYear: true });
}

function timeIn(
  time: string,
  { zone, withYear }: { readonly zone: string; readonly withYear: boolean },
): string {
  const at = new Date(time);
  const parts = partsOf(at, zone, 'en-GB');
  const month = monthNames[Number(parts['month']) - 1];
  const day = `${parts['weekday']} ${Number(parts['day'])} ${month}${withYear ? ` ${parts['year']}` : ''}`;
  return `${day}, ${parts['hour']}:${parts['minute']} ${zoneName(at, zone)}`;
}

/** The short names are the same in every version of Node.js. */
export const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Each locale has the common short names of nearby zones and writes the others as `GMT+9`. */
const locales = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-IN', 'en-ZA'];

function zoneName(at: Date, zone: string): string {
  if (zone === 'UTC') {
    return zone;
  }
  const named = (locale: string) => partsOf(at, zone, locale)['timeZoneName'] ?? '';
  const common = locales.find((locale) => !/^GMT./.test(named(locale)));
  return named(common ?? 'en-GB') || zone;
}

function partsOf(at: Date, timeZone: string, locale: string): Readonly<Record<string, string>> {
  if (timeZone === 'UTC') {
    return partsInUtc(at);
  }
  const parts = formatOf(timeZone, locale).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** Without Intl: loading its data takes a twentieth of the CPU time of a run. */
function partsInUtc(at: Date): Readonly<Record<string, string>> {
  const [year = '', month = '', day = '', hours = '', minutes = ''] = at
    .toISOString()
    .split(/[-T:]/);
  const weekday = weekdays[at.getUTCDay()] ?? '';
  return { weekday, day, month, year, hour: hours, minute: minutes };
}

/** A format costs about as much as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) {
    return known;
  }
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
  formats.set(key, format);
  return format;
}
