// Dates, times of day, weekdays and time zones.

import { isDate, parseTimeOfDay } from '../../base/date.ts';
import { nearest } from '../../base/suggest.ts';
import { isText, type Kind } from '../kinds/kind.ts';
import { oneOf, word, wordWith } from '../kinds/scalars.ts';

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

const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const shortWeekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const weekdayName = oneOf([...shortWeekdays, ...weekdays], weekdays);

/** `mon` or `Monday`; the value is the ISO weekday, 1 to 7. */
export const weekday: Kind<number> = {
  ...weekdayName,
  name: 'weekday',
  example: 'mon',
  *parse(tree, subject) {
    const name = yield* weekdayName.parse(tree, subject);
    return name && shortWeekdays.findIndex((short) => name.startsWith(short)) + 1;
  },
  is: (json) => typeof json === 'number',
};

export const timeZone = word(
  {
    name: 'time zone',
    example: 'Europe/Berlin',
    pattern: '\\S([^\\r\\n]*\\S)?',
    which: 'is not the name of a time zone',
    fix: (written) => {
      const zones = Intl.supportedValuesOf('timeZone');
      const city = `/${written.toLowerCase().replaceAll(' ', '_')}`;
      const meant =
        zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(written, zones);
      return meant
        ? `Did you mean \`${meant}\`?`
        : 'Write a name such as `Europe/Berlin`, or `UTC`.';
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
