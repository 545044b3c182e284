// Dates, times of day, weekdays and time zones.

import { withoutMarks } from '../../base/fold-letters.ts';
import { didYouMean } from '../../base/suggest.ts';
import { isDate, parseTimeOfDay } from '../../base/time/date.ts';
import { convert, isText, type Kind } from '../kinds/kind.ts';
import { number, oneOf, wholeNumber, word, wordWith } from '../kinds/scalars.ts';

export const date = word(
  {
    name: 'date',
    example: '2026-12-24',
    pattern: '\\d{4}-\\d{2}-\\d{2}',
    which: 'is not a date',
    fix: 'Write year, month and day: `2026-12-24`.',
  },
  isDate,
);

export const timePattern = '([01]?\\d|2[0-3]):[0-5]\\d';

/** `HH:MM`. */
export const time = wordWith(
  {
    name: 'time of day',
    example: '08:00',
    pattern: timePattern,
    which: 'is not a time of day',
    fix: 'Write hours and minutes from `00:00` to `23:59`.',
  },
  parseTimeOfDay,
  isText,
);

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const shortWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `mon` or `Monday`; the value is the ISO weekday, 1 to 7. */
export const weekday: Kind<number> = {
  ...convert(
    oneOf([...shortWeekdays, ...weekdays], weekdays),
    (name) => shortWeekdays.findIndex((short) => name.startsWith(short)) + 1,
    number.is,
  ),
  name: 'weekday',
  example: 'mon',
};

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const shortMonths = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** `mar` or `March`; the value is 1 to 12. */
export const month: Kind<number> = {
  ...convert(
    oneOf([...new Set([...shortMonths, ...months])], months),
    (name) => shortMonths.findIndex((short) => name.startsWith(short)) + 1,
    number.is,
  ),
  name: 'month',
  example: 'march',
};

/** In a shorter month, the last day is meant. */
export const dayOfMonth = { ...wholeNumber(1, 31), name: 'day of the month from 1 to 31' };

export const timeZone = word(
  {
    name: 'time zone',
    example: 'Europe/Berlin',
    pattern: '\\S([^\\r\\n]*\\S)?',
    which: (written) =>
      abbreviation.test(written)
        ? 'is short for more than one time zone, or for one without summer time'
        : 'is not the name of a time zone',
    fix: (written) => {
      const zone = meantZones[lastPart(written).toUpperCase()];
      if (zone !== undefined) {
        return `Write the name of the zone, such as \`${zone}\`.`;
      }
      const zones = Intl.supportedValuesOf('timeZone');
      const fix = 'Write a name such as `Europe/Berlin`, or `UTC`.';
      const ofCity = zoneOfCity(lastPart(written), zones);
      return ofCity === undefined ? didYouMean(written, zones, fix) : `Did you mean \`${ofCity}\`?`;
    },
  },
  isTimeZone,
);

/**
 * Node knows these, and Temporal refuses most of them. BST would be Bangladesh, and EST has no daylight saving time:
 * https://tc39.es/proposal-temporal/#sec-use-of-iana-time-zone-database
 */
const abbreviation =
  /^(?:AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|ES|IE|IS|JS|MI|MS|NE|NS|PL|PN|PR|PS|SS|VS)T$/i;

/** Of abbreviations, and of large cities that have no zone of their own. */
const meantZones: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'America/New_York': ['EST', 'EDT', 'BOSTON', 'WASHINGTON', 'ATLANTA'],
    'America/Chicago': ['CST', 'CDT', 'DALLAS', 'AUSTIN', 'HOUSTON'],
    'America/Denver': ['MST', 'MDT'],
    'America/Los_Angeles': ['PST', 'PDT', 'SAN FRANCISCO', 'SEATTLE'],
    'Europe/London': ['BST', 'MANCHESTER', 'EDINBURGH'],
    'Europe/Berlin': ['CEST', 'MUNICH', 'HAMBURG', 'FRANKFURT', 'COLOGNE'],
    'Europe/Zurich': ['GENEVA', 'BASEL'],
    'Asia/Kolkata': ['IST', 'MUMBAI', 'DELHI', 'NEW DELHI', 'BANGALORE', 'BENGALURU', 'HYDERABAD'],
    'Asia/Shanghai': ['BEIJING', 'SHENZHEN'],
    'Asia/Tokyo': ['JST', 'OSAKA'],
    'Asia/Seoul': ['KST'],
    'Asia/Singapore': ['SGT'],
    'Australia/Sydney': ['AEST', 'AEDT', 'CANBERRA'],
  }).flatMap(([zone, names]) => names.map((name) => [name, zone])),
);

/** `Asia/San_Francisco`: the city in words. */
function lastPart(written: string): string {
  return (written.split('/').at(-1) ?? written).replaceAll('_', ' ').trim();
}

/** Node lists `Asia/Calcutta`, and knows `Asia/Kolkata` as well. */
function zoneOfCity(city: string, zones: readonly string[]): string | undefined {
  const plain = withoutMarks(city);
  const ending = `/${plain.replaceAll(' ', '_')}`;
  const title = plain.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const regions = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic'];
  return (
    zones.find((zone) => zone.toLowerCase().endsWith(ending)) ??
    regions.map((region) => `${region}/${title.replaceAll(' ', '_')}`).find(isTimeZone)
  );
}

/** Requires a name: an offset such as `+01:00` has no daylight saving time. */
export function isTimeZone(text: string): boolean {
  if (!/^[a-z]/i.test(text) || abbreviation.test(text)) {
    return false;
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch (error) {
    if (error instanceof RangeError) {
      return false;
    }
    throw error;
  }
}
