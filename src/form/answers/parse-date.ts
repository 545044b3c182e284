// Days, as people write them.

import { isDate } from '../../base/date.ts';
import { fieldError, type ParseResult } from '../parse-result.ts';
import { calendarNames, foldName } from './calendar-names.ts';
import { plainText } from './plain-text.ts';

/**
 * A calendar day, normalised to `YYYY-MM-DD`: with the year first (`2026-12-01`, `20261201`,
 * `2026年12月1日`), with a time (`2026-12-01T10:00Z`), with the name of the month in the languages of
 * `calendar-names`, with points (`1.12.2026`, always day first), and in digits if day and month cannot
 * be confused (`31/12/2026`). A weekday decides between two meanings.
 */
export function parseDateAnswer(reply: string): ParseResult {
  const meant = meaningOf(reply);
  if (meant === null) {
    return fieldError('not_a_date', aDate);
  }
  const { days, fitting } = meant;
  const [day] = fitting;
  if (day !== undefined && fitting.length === 1) {
    return { kind: 'answer', answer: day, measure: day };
  }
  if (fitting.length > 1) {
    return fieldError('not_a_date', `${fitting.join(' or ')}, whichever is meant`);
  }
  return days.length > 0
    ? fieldError(
        'not_a_date',
        `${days.join(' or ')} without a weekday, for that is another day of the week`,
      )
    : fieldError('not_a_date', 'a day that exists, such as 2026-12-01');
}

/** The days that a text can mean, `YYYY-MM-DD`; none: it is no date. */
export function daysMeant(text: string): readonly string[] {
  return meaningOf(text)?.fitting ?? [];
}

/** null: it is no date. `fitting` are the days on the weekday that is written beside the date. */
function meaningOf(reply: string) {
  const text = plainText(reply);
  const meant = text.length > maxLength ? null : (inFigures(text) ?? inWords(text));
  if (meant === null) {
    return null;
  }
  const days = [...new Set(meant.days.filter(isDate))].sort();
  const fitting =
    meant.weekdays.size === 0 ? days : days.filter((day) => meant.weekdays.has(weekdayOf(day)));
  return { days, fitting };
}

/** Longer than any date with its weekday and time. */
const maxLength = 60;
const aDate = 'a date such as 2026-12-01';

interface Meant {
  /** Every meaning of the text, as `YYYY-MM-DD`; some may not exist in the calendar. */
  readonly days: readonly string[];
  /** ISO numbers; empty if the text names no weekday. */
  readonly weekdays: ReadonlySet<number>;
}

const figures = [
  /^(?<year>\d{4})(?<mark>[-/.]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d{1,2})\.?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]?$/u,
  /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}),?(?: năm)? (?<year>\d{4})$/iu,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<one>\d{1,2})(?<mark>[-/ ])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/,
  /^(?<one>\d{1,2})(?<mark>[-/.]) ?(?<other>\d{1,2})\k<mark> ?(?<short>\d{2})$/,
];

function inFigures(written: string): Meant | null {
  const whole = withoutTime(written);
  // The sign for "day" after a date is that for Sunday as well.
  const isWhole = figures.some((shape) => shape.test(whole));
  const { text, weekdays } = isWhole
    ? { text: whole, weekdays: new Set<number>() }
    : withoutWeekday(whole);
  const found = figures.map((shape) => shape.exec(text)?.groups).find((groups) => groups);
  if (found === undefined) {
    return null;
  }
  const { year, month, day, one, other, short } = found;
  if (one === undefined || other === undefined) {
    return { days: [iso(year, month, day)], weekdays };
  }
  if (short === undefined) {
    return { days: [iso(year, one, other), iso(year, other, one)], weekdays };
  }
  // A year of two digits may come last or first.
  const century = '20';
  const last = `${century}${short}`;
  const days = [iso(last, other, one), iso(`${century}${one.padStart(2, '0')}`, other, short)];
  return { days: text.includes('.') ? days : [...days, iso(last, one, other)], weekdays };
}

/** Removes `10:00`, `T10:00:00.000Z`, `10 Uhr`. Time zones are ignored: the day counts as written. */
function withoutTime(text: string): string {
  return text
    .replace(/(?<=\d)T\d{2}:?\d{2}.*$/i, '')
    .replace(timeOfDay, '')
    .trim();
}

const timeOfDay =
  /(?:[,;] ?| )(?:(?:at|um|à|a las|alle|om|kl\.?|o|в|klo|ob) )?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.?m\.?|uhr|h))?|\d{1,2} ?(?:[ap]\.?m\.?|uhr|h))(?: ?(?:utc|gmt|[a-z]{3,4}|z))?(?: ?[+-]\d{2}:?\d{2})?$/i;

/** `Tue 01/12/2026`, `2026-12-01 (Tue)`. */
function withoutWeekday(text: string): {
  readonly text: string;
  readonly weekdays: ReadonlySet<number>;
} {
  const [, before, figure = '', after] =
    /^(?:([\p{L}\p{M}'’-]{1,20})[.,]{0,2} ?)?(\d.*?)(?:,? ?\(?([\p{L}\p{M}]{1,20})\.?\)?)?$/u.exec(
      text,
    ) ?? [];
  const name = before ?? after;
  if (name === undefined) {
    return { text, weekdays: new Set() };
  }
  const weekdays = calendarNames().weekdays.get(foldName(name));
  return weekdays === undefined ? { text, weekdays: new Set() } : { text: figure, weekdays };
}

function inWords(written: string): Meant | null {
  const { numbers, words } = tokensOf(withoutTime(written));
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (year === undefined || day === undefined || numbers.length !== 2) {
    return null;
  }
  const days: string[] = [];
  const weekdays = new Set<number>();
  for (const { month, weekday } of readingsOf(words)) {
    for (const number of month) {
      days.push(iso(year, `${number}`, day));
    }
    for (const number of weekday ?? []) {
      weekdays.add(number);
    }
  }
  // A word instead of a month: the day does not exist.
  return words.length === 1 || days.length > 0 ? { days, weekdays } : null;
}

/** Its digits, and its words without fillers and ordinal endings. */
function tokensOf(text: string): {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
} {
  const { fillers } = calendarNames();
  const numbers: string[] = [];
  const words: string[] = [];
  for (const [token, number, word = ''] of text.matchAll(
    /(\d+)(?:-?(?:st|nd|rd|th|er|re|e|è|o|a|ª|º|°|η|го|ого|е|ое))?(?![\p{L}\d])|[\p{L}\p{M}'’]+|\S/giu,
  )) {
    if (number !== undefined) {
      numbers.push(number);
    } else if (/^\d/.test(token)) {
      numbers.push(token);
    } else if (/^[\p{L}]/u.test(token)) {
      words.push(foldName(word || token));
    } else if (!/^[.,()/-]$/.test(token)) {
      words.push(token);
    }
  }
  return { numbers, words: words.filter((word) => !fillers.has(word) || isName(word)) };
}

function isName(word: string): boolean {
  const { months, weekdays } = calendarNames();
  return months.has(word) || weekdays.has(word);
}

interface WordReading {
  readonly month: ReadonlySet<number>;
  readonly weekday?: ReadonlySet<number>;
}

/** One word is the month; of two, the other is the weekday. */
function readingsOf(words: readonly string[]): readonly WordReading[] {
  const { weekdays } = calendarNames();
  const [one = '', other = ''] = words;
  if (words.length === 1) {
    const month = monthsNamed(one);
    return month === undefined ? [] : [{ month }];
  }
  if (words.length !== 2) {
    return [];
  }
  return [[one, other] as const, [other, one] as const].flatMap(([dayName, monthName]) => {
    const month = monthsNamed(monthName);
    const weekday = weekdays.get(dayName);
    return month === undefined || weekday === undefined ? [] : [{ month, weekday }];
  });
}

/** Hebrew writes its "in" and the month as one word. */
function withoutPrefix(word: string): string {
  return word.startsWith('ב') ? word.slice(1) : word;
}

/** Accepts names abbreviated to three letters or more: `Sept`, `Decem`. */
function monthsNamed(word: string): ReadonlySet<number> | undefined {
  const { months } = calendarNames();
  const exact = months.get(word) ?? months.get(withoutPrefix(word));
  if (exact !== undefined || word.length < 3) {
    return exact;
  }
  const meant = [...months].flatMap(([name, numbers]) =>
    name.startsWith(word) ? [...numbers] : [],
  );
  return meant.length === 0 ? undefined : new Set(meant);
}

/** ISO number: 1 is Monday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
