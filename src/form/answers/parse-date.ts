// Days, as people write them.

import { isDate } from '../../base/date.ts';
import { fieldError, type ParseResult } from '../parse-result.ts';

/**
 * A day of the calendar, normalised to `YYYY-MM-DD`. Written with the year first (`2026-12-01`,
 * `2026/12/1`), with the month in English (`1 December 2026`, `Dec 1st, 2026`), or in figures with the
 * year last where day and month cannot be taken for each other (`31/12/2026`, `5.5.2026`).
 */
export function parseDate(reply: string): ParseResult {
  const text = reply.trim();
  const spellings = text.length <= maxLength ? possibleDates(text) : [];
  const days = [...new Set(spellings.filter(isDate))].sort();
  const [day] = days;
  if (day !== undefined && days.length === 1) {
    return { kind: 'answer', answer: day, measure: day };
  }
  if (days.length > 1) {
    return fieldError('not_a_date', `${days.join(' or ')}, whichever is meant`);
  }
  return spellings.length > 0
    ? fieldError('not_a_date', 'a day that exists, such as 2026-12-01')
    : fieldError('not_a_date', 'a date such as 2026-12-01');
}

const maxLength = 40;

const shapes = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
  /^(?<one>\d{1,2})(?<mark>[-/.])(?<other>\d{1,2})\k<mark>(?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})$/i,
  /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i,
];

/** All that the text can mean, as `YYYY-MM-DD`; some of it may not exist. */
function possibleDates(text: string): readonly string[] {
  const found = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups);
  const { year, month, day, name, one, other } = found ?? {};
  if (year === undefined) {
    return [];
  }
  if (one !== undefined && other !== undefined) {
    return [iso(year, one, other), iso(year, other, one)];
  }
  return [iso(year, month ?? monthNumber(name), day)];
}

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

/** By its English name, which may be cut short after three letters; `0` where there is none such. */
function monthNumber(name = ''): string {
  return `${months.findIndex((full) => full.startsWith(name.toLowerCase())) + 1}`;
}

function iso(year: string, month: string, day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
