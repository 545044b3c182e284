// Days, as people write them.

import { isDate } from '../../../base/time/date.ts';
import { fieldError, type ParseResult } from '../../parse-result.ts';
import { plainText, withoutEmphasis } from '../plain-text.ts';
import { calendarNames, foldName } from './calendar-names.ts';
import { datesInWords } from './date-in-words.ts';
import {
  inOurCalendar,
  iso,
  leadingYearsOf,
  type Meant,
  withoutTime,
  yearsOf,
} from './date-parts.ts';

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

/** The same, also where another weekday is written beside it: `Friday 3 December 2026`, a Thursday. */
export function daysWritten(text: string): readonly string[] {
  return meaningOf(text)?.days ?? [];
}

/** null: it is no date. `fitting` are the days on the weekday that is written beside the date. */
function meaningOf(reply: string) {
  const meant = isDate(reply) ? { days: [reply], weekdays: new Set<number>() } : read(reply);
  if (meant === null) {
    return null;
  }
  const known = meant.days.flatMap(inOurCalendar);
  if (known.length === 0 && meant.days.length > 0) {
    return null;
  }
  const days = [...new Set(known.filter(isDate))].sort();
  const fitting =
    meant.weekdays.size === 0 ? days : days.filter((day) => meant.weekdays.has(weekdayOf(day)));
  return { days, fitting };
}

function read(reply: string): Meant | null {
  const text = withoutEmphasis(plainText(reply).replace(/^[-*+•] /, ''));
  return text.length > maxLength ? null : (inFigures(text) ?? datesInWords(text));
}

/** Longer than any date with its weekday and time. */
const maxLength = 60;
export const aDate = 'a date such as 2026-12-01';

const figures = [
  /^(?<year>\d{4})(?<mark>[-/. ]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d{1,2})\.?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4}) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일号號]?$/u,
  /^(?:thứ \p{L}{2,4},? |chủ nhật,? )?(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}),?(?: năm)? (?<year>\d{4})$/iu,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  /^(?<lead>[2-4]\d)(?<mark>[-/.]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d)\.?$/,
  /^(?<lead>[2-4]\d)\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.$/,
  /^(?<lead>[2-4]\d) ?[年년] ?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일号號]?$/u,
  /^(?<one>\d{1,2})(?<mark>[-/ ])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/,
  /^(?<one>\d{1,2})(?<mark>[-/.]) ?(?<other>\d{1,2})\k<mark> ?(?<short>\d{2})$/,
];

function groupsOf(text: string): Readonly<Record<string, string | undefined>> | undefined {
  return figures.map((shape) => shape.exec(text)?.groups).find((groups) => groups);
}

function inFigures(written: string): Meant | null {
  const all = withoutTime(withoutFillers(written));
  // First as a whole: the last character of `2026년 12월 1일` is also a weekday.
  const whole = groupsOf(all);
  const rest = withoutWeekday(all);
  const found = whole ?? groupsOf(rest.text);
  const weekdays = whole === undefined ? rest.weekdays : new Set<number>();
  const text = whole === undefined ? rest.text : all;
  if (found === undefined) {
    return null;
  }
  const { lead, year, month, day, one, other, short } = found;
  if (lead !== undefined) {
    return { days: leadingYearsOf(lead).map((first) => iso(first, month, day)), weekdays };
  }
  if (one === undefined || other === undefined) {
    return { days: [iso(year, month, day)], weekdays };
  }
  if (short === undefined) {
    return { days: [iso(year, one, other), iso(year, other, one)], weekdays };
  }
  // A year of two figures may come last or first.
  const dayFirst = yearsOf(short).map((last) => iso(last, other, one));
  // `31.11.26` is a day that does not exist, and not one in 2031.
  const isYear = Number(one) > 31 || dayFirst.some(isDate);
  const yearFirst = isYear ? leadingYearsOf(one).map((first) => iso(first, other, short)) : [];
  const monthFirst = text.includes('.') ? [] : yearsOf(short).map((last) => iso(last, one, other));
  return { days: [...dayFirst, ...yearFirst, ...monthFirst], weekdays };
}

/** Without "on", "by", "г." and the like, and with usual spaces and years: `3 / 12 / 2026`, `令和8年`, `民國115年`. */
function withoutFillers(text: string): string {
  return text
    .replace(/^(?:on|by|from|until|due|am|ab|bis|zum|le|du|el|il|den|op|vanaf|до|к|с) (?=\d)/iu, '')
    .replace(/(?<=^\d{1,4}) ?([-/.]) ?(\d{1,2}) ?\1 ?(?=\d)/, '$1$2$1')
    .replace(/^(?:令和|R(?=\d+[.年])) ?(\d{1,2}|元)/u, (_, year) => `${2018 + (Number(year) || 1)}`)
    .replace(/^(?:中華|中华)?民[國国] ?(\d{1,3})(?= ?年)/u, (_, year) => `${1911 + Number(year)}`)
    .replace(/(?<=\d) ?(?:г|года|р|року|r|roku)\.?$/iu, '');
}

/** `Tue 01/12/2026`, `2026-12-01 (Tue)`. */
function withoutWeekday(text: string): {
  readonly text: string;
  readonly weekdays: ReadonlySet<number>;
} {
  const [, before, figure = '', after] =
    /^(?:([\p{L}\p{M}'’-]{1,20})[.,]{0,2} ?(?:(?:the|den|der|le|el|il|op) )?)?(\d.*?[日号]?)(?:,? ?\(?((?<![年月])[\p{L}\p{M}]{1,20})\.?\)?)?$/u.exec(
      text,
    ) ?? [];
  const name = before ?? after;
  if (name === undefined) {
    return { text, weekdays: new Set() };
  }
  const weekdays = calendarNames().weekdays.get(foldName(name));
  return weekdays === undefined ? { text, weekdays: new Set() } : { text: figure, weekdays };
}

export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
