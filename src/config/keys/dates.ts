// Dates, times of day, weekdays and time zones.

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
    which: 'is not the name of a time zone',
    fix: (written) => {
      const zones = Intl.supportedValuesOf('timeZone');
      const city = `/${written.toLowerCase().replaceAll(' ', '_')}`;
      const meant = zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? written;
      return didYouMean(meant, zones, 'Write a name such as `Europe/Berlin`, or `UTC`.');
    },
  },
  isTimeZone,
);

/** Requires a name: an offset such as `+01:00` has no daylight saving time. */
function isTimeZone(text: string): boolean {
  if (!/^[a-z]/i.test(text)) {
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
