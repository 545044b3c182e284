// `/hold until Monday the customer signs first`: a day as people write it, and a reason.

import { isDate } from '../../base/time/date.ts';
import type { HoldSaid } from '../../handoff/command.ts';
import { calendarNames, foldName } from '../answers/dates/calendar-names.ts';
import { daysMeant, weekdayOf } from '../answers/dates/parse-date.ts';

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
    if (days.length > 0) {
      return { days, reason: reasonIn(rest, words.slice(0, withoutFillers(words, count))) };
    }
  }
  const isDateMeant = isUntil && /\d/.test(words[0] ?? '');
  return isDateMeant ? null : { days: [], reason: said };
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
  return dated.length > 0 ? dated : daysWithoutYear(phrase, today);
}

function relativeDays(phrase: string, today: string): readonly string[] {
  if (phrase === 'tomorrow') {
    return [addDays(today, 1)];
  }
  if (phrase === 'next week') {
    return [addDays(today, 8 - weekdayOf(today))];
  }
  const [, amount, unit] = /^(\d{1,3}|an?|one|two|three) ?(d|days?|w|weeks?)$/.exec(phrase) ?? [];
  if (amount !== undefined) {
    return [addDays(today, numberOf(amount) * (unit?.startsWith('w') ? 7 : 1))].filter(
      (day) => day > today,
    );
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
  const months = [...(calendarNames().months.get(foldName(phrase)) ?? [])];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (period !== undefined || phrase === 'next month') {
    const first = firstOf(year, period === 'year' ? 13 : month + 1);
    return period === undefined
      ? [first]
      : [addDays(first, -1), first].filter((day) => day > today);
  }
  return months.map((one) => firstOf(one > month ? year : year + 1, one));
}

/** The first day of a month; 13 is January of the next year. */
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
function daysWithoutYear(phrase: string, today: string): readonly string[] {
  if (!/\d/.test(phrase) || !/[\p{L}./-]/u.test(phrase) || /\d{3}/.test(phrase)) {
    return [];
  }
  const year = Number(today.slice(0, 4));
  const joints = [' ', '', '.', '/', '-'];
  const days = [year, year + 1].flatMap((one) =>
    joints.flatMap((joint) => daysMeant(`${phrase}${joint}${one}`)),
  );
  const coming = days.filter((day) => day > today && isDate(day)).toSorted();
  // Each meaning comes once a year.
  return [...new Map(coming.toReversed().map((day) => [day.slice(5), day])).values()].toSorted();
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
