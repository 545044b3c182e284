// `/hold until Monday the customer signs first`: a day as people write it, and a reason.

import { isDate } from '../../base/time/date.ts';
import type { HoldSaid } from '../../handoff/command.ts';
import { calendarNames, foldName } from '../answers/dates/calendar-names.ts';
import { daysMeant, daysWritten, weekdayOf } from '../answers/dates/parse-date.ts';

/** The longest date has so many words: `on Tuesday the 1st of December 2026 at 10:00`. */
const maxWords = 9;

/**
 * @param today `YYYY-MM-DD`, where the receiving team is
 * @returns null where a date is meant that cannot be read
 */
export function parseHold(text: string, today: string): HoldSaid | null {
  const said = text.trim();
  const [, keyword = ''] = /^(until|untill|till|'?til|for|in)\s+/i.exec(said) ?? [];
  const isUntil = /^(?:un)?till?$/i.test(keyword);
  const rest = said.slice(keyword.length).trim();
  const words = (rest.split('\n', 1)[0] ?? '').split(/\s+/).slice(0, maxWords);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:!]+$/, '');
    const days = [...daysOf(phrase, today), ...(isUntil ? ends(phrase.toLowerCase(), today) : [])];
    const reason = reasonIn(rest, words.slice(0, withoutFillers(words, count)));
    if (days.length > 0) {
      return isFromAnotherDay(phrase, reason) ? null : { days, reason };
    }
    if (isOnAnotherWeekday(phrase, today)) {
      return null;
    }
  }
  const isDateMeant = isUntil && /\d/.test(words[0] ?? '');
  return isDateMeant ? null : { days: [], reason: said };
}

/** `two weeks after go-live`, `a week on Monday`, `Monday in two weeks`, `Monday after next`. */
function isFromAnotherDay(phrase: string, rest: string): boolean {
  return /^(?:an?|one|two|three|\d+) /i.test(phrase)
    ? /^(?:after|from|on|before)\b/i.test(rest)
    : /^(?:in (?:an?|one|two|three|\d+) (?:days?|weeks?|months?)|weeks?|after next)\b/i.test(rest);
}

/** The last words may mean nothing in a date: `3 March the new budget`. */
function withoutFillers(words: readonly string[], count: number): number {
  const { fillers } = calendarNames();
  return words.findLastIndex((word, at) => at < count && !fillers.has(foldName(word))) + 1;
}

/** What follows the words of the date. */
function reasonIn(rest: string, words: readonly string[]): string {
  let left = rest;
  for (const word of words) {
    left = left.trimStart().slice(word.length);
  }
  return left.replace(/^[\s:;,.–—-]+/u, '').trim();
}

function daysOf(phrase: string, today: string): readonly string[] {
  const relative = relativeDays(phrase.replace(/\.$/, '').toLowerCase(), today);
  if (relative.length > 0) {
    return relative;
  }
  const dated = daysMeant(phrase);
  const coming = daysWithoutYear(phrase, { today, read: daysWritten });
  return dated.length > 0
    ? dated
    : daysWithoutYear(phrase, { today, read: daysMeant }).filter((day) => coming.includes(day));
}

/** `Friday 3 December`, if that is a Thursday this year. */
function isOnAnotherWeekday(phrase: string, today: string): boolean {
  return (
    daysWritten(phrase).length > 0 ||
    daysWithoutYear(phrase, { today, read: daysWritten }).length > 0
  );
}

function relativeDays(phrase: string, today: string): readonly string[] {
  if (phrase === 'tomorrow') {
    return [addDays(today, 1)];
  }
  if (phrase === 'next week') {
    return [addDays(today, 8 - weekdayOf(today))];
  }
  if (/^(?:the )?day after tomorrow$/.test(phrase)) {
    return [addDays(today, 2)];
  }
  const [, amount, unit] =
    /^(\d{1,3}|an?|one|two|three) ?(d|days?|w|weeks?|months?)(?: from (?:now|today))?$/.exec(
      phrase,
    ) ?? [];
  if (amount !== undefined) {
    return [later(today, numberOf(amount), unit ?? '')].filter((day) => day > today);
  }
  const [, first, last] =
    /^(?:on )?(?:(\S{3,}) next week|next week(?: on)? (\S{3,}))$/.exec(phrase) ?? [];
  const inWeek = first ?? last;
  if (inWeek !== undefined) {
    const [nextWeek, ...more] = calendarNames().weekdays.get(foldName(inWeek)) ?? [];
    return nextWeek === undefined || more.length > 0
      ? []
      : [addDays(today, 7 - weekdayOf(today) + nextWeek)];
  }
  const [, which = '', name = ''] = /^(?:on )?(?:(this|next) )?(\S{3,})$/.exec(phrase) ?? [];
  const weekdays = name === '' ? undefined : calendarNames().weekdays.get(foldName(name));
  const [weekday] = weekdays ?? [];
  return weekday === undefined || weekdays?.size !== 1
    ? []
    : daysNamed(weekday, { today, isNext: which === 'next' });
}

/**
 * What only follows `until`, since "May be late" is no month. "The end of the month" is its last day for some,
 * and the day after it for others.
 */
function ends(phrase: string, today: string): readonly string[] {
  const near: Readonly<Record<string, number>> = { today: 0, yesterday: -1 };
  const shift = near[phrase];
  if (shift !== undefined) {
    return [addDays(today, shift)];
  }
  const [, period] = /^(?:the )?end of (?:the |this )?(week|month|year)$/.exec(phrase) ?? [];
  if (period === 'week') {
    const monday = addDays(today, 8 - weekdayOf(today));
    return [addDays(monday, -3), monday].filter((day) => day > today);
  }
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const [, dayOfMonth] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(phrase) ?? [];
  if (dayOfMonth !== undefined) {
    const days = [month, month + 1, month + 2].map(
      (one) => firstOf(year, one).slice(0, 8) + dayOfMonth.padStart(2, '0'),
    );
    return days.filter((day) => isDate(day) && day > today).slice(0, 1);
  }
  const [, endOf] = /^(?:the )?end (?:of )?(\p{L}{3,})$/u.exec(phrase) ?? [];
  const months = [...(calendarNames().months.get(foldName(endOf ?? phrase)) ?? [])];
  if (period !== undefined || phrase === 'next month') {
    const first = firstOf(year, period === 'year' ? 13 : month + 1);
    return period === undefined
      ? [first]
      : [addDays(first, -1), first].filter((day) => day > today);
  }
  if (endOf !== undefined) {
    const after = months.map((one) => firstOf(one >= month ? year : year + 1, one + 1));
    return after.flatMap((day) => [addDays(day, -1), day]).filter((day) => day > today);
  }
  return months.map((one) => firstOf(one > month ? year : year + 1, one));
}

/** The first day of a month; after 12 come those of the next year. */
function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}

/** "Next Friday", said on a Monday, is this week's Friday for some, and the one after it for others. */
function daysNamed(
  weekday: number,
  { today, isNext }: { readonly today: string; readonly isNext: boolean },
): readonly string[] {
  const coming = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const isThisWeek = weekday > weekdayOf(today);
  const ways = isNext && isThisWeek ? [coming, coming + 7] : [coming];
  return ways.map((days) => addDays(today, days));
}

function numberOf(amount: string): number {
  const words: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
  return words[amount] ?? Number(amount);
}

/** `1 December`, `12/1`: the next one, of each meaning. */
function daysWithoutYear(
  phrase: string,
  { today, read }: { readonly today: string; readonly read: (text: string) => readonly string[] },
): readonly string[] {
  if (!/\d/.test(phrase) || !/[\p{L}./-]/u.test(phrase) || /\d{3}/.test(phrase)) {
    return [];
  }
  const year = Number(today.slice(0, 4));
  const joints = [' ', '', '.', '/', '-'];
  const days = [year, year + 1].flatMap((one) =>
    joints.flatMap((joint) => read(`${phrase}${joint}${one}`)),
  );
  const coming = days.filter((day) => day > today && isDate(day)).toSorted();
  // Each meaning comes once a year.
  return [...new Map(coming.toReversed().map((day) => [day.slice(5), day])).values()].toSorted();
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A month later is its last day where it has no such day: 28 February after 31 January. */
function later(day: string, amount: number, unit: string): string {
  if (!unit.startsWith('m')) {
    return addDays(day, amount * (unit.startsWith('w') ? 7 : 1));
  }
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) + amount];
  const same = firstOf(year, month).slice(0, 8) + day.slice(8);
  return isDate(same) ? same : addDays(firstOf(year, month + 1), -1);
}
