// `/hold until Monday the customer signs first`: a day as people write it, and a reason.

import { isDate } from '../../base/time/date.ts';
import type { HoldSaid } from '../../handoff/command.ts';
import { calendarNames, foldName } from '../answers/dates/calendar-names.ts';
import { daysMeant, daysWritten, weekdayOf } from '../answers/dates/parse-date.ts';
import {
  isUntilWord,
  laterUntil,
  period,
  startsWithKeyword,
  withUntilFirst,
} from './hold-words.ts';
import { addDays, firstOfMonth, relativeDays } from './relative-days.ts';

/** The longest date has so many words: `on Tuesday the 1st of December 2026 at 10:00`. */
const maxWords = 9;

/**
 * @param today `YYYY-MM-DD`, where the receiving team is
 * @returns null where a date is meant that cannot be read
 */
export function parseHold(text: string, today: string): HoldSaid | null {
  const said = text.trim();
  const ordered = withUntilFirst(said.replace(/^[*_]{1,3}(?=\p{L})/u, ''));
  const [, spaced = '', keyword = spaced] = startsWithKeyword.exec(ordered) ?? [];
  const isUntil = isUntilWord.test(keyword);
  const rest = ordered.slice(keyword.length).trim();
  const found = beginningWithDay(rest, { today, isUntil }) ?? endingWithDay(said, today);
  if (found !== null) {
    return found === 'unclear' ? null : found;
  }
  const isDateMeant = isUntil && (/^\S*\d/.test(rest) || period.test(rest));
  const areHoursMeant = keyword === '' ? onlyHours.test(rest) : hours.test(rest);
  return isDateMeant || areHoursMeant ? null : { days: [], reason: said };
}

const longestHold = 3 * 365;

/** A hold is measured in days. Hours count in the languages in which days do. */
const hours =
  /^(?:\d{1,4}(?:[.,]\d{1,2})?|an?|half an?|a few|a couple of) ?(?:h|hrs?|hours?|mins?|minutes?|std|stunden?|heures?|horas?|or[ae]|uur|minuten|minut[io]s?)\b/i;

/** Without `for`, more words make a reason of it: `2 hours of downtime`. */
const onlyHours = new RegExp(String.raw`${hours.source}[\s.!]*$`, 'i');

interface Meaning {
  readonly today: string;
  readonly isUntil: boolean;
}

/** `unclear`: a day is meant, but not which. null: it does not start with a day. */
function beginningWithDay(rest: string, { today, isUntil }: Meaning): HoldSaid | 'unclear' | null {
  const words = (rest.split('\n', 1)[0] ?? '').split(/\s+/).slice(0, maxWords);
  for (let count = words.length; count > 0; count -= 1) {
    const phrase = words
      .slice(0, count)
      .join(' ')
      .replaceAll(emphasis, '')
      .replace(/[,;:!]+$/, '');
    const days = [...daysOf(phrase, today), ...(isUntil ? ends(phrase.toLowerCase(), today) : [])];
    const reason = reasonIn(rest, words.slice(0, withoutFillers(words, count)));
    if (days.length > 0) {
      return isFromAnotherDay(phrase, reason) ? 'unclear' : { days, reason };
    }
    if (isOnAnotherWeekday(phrase, today)) {
      return 'unclear';
    }
  }
  return null;
}

/** Around a word: `**Friday**`, `"next week"`. */
const emphasis = /(?<![^\s*_"“„])[*_"“„]+|[*_"”“]+(?![^\s,;:.!*_"”“])/gu;

/** `two weeks after go-live`, `a week on Monday`, `Monday in two weeks`, `Monday after next`. */
function isFromAnotherDay(phrase: string, rest: string): boolean {
  return /^(?:an?|one|two|three|\d+) /i.test(phrase)
    ? /^(?:after|from|on|before)\b/i.test(rest)
    : /^(?:in (?:an?|one|two|three|zwei|drei|\d+) (?:days?|weeks?|months?|tagen|wochen|monaten)|weeks?|after next)\b/i.test(
        rest,
      );
}

/** A reason, and after it the day. */
function endingWithDay(said: string, today: string): HoldSaid | 'unclear' | null {
  const [line = ''] = said.split('\n', 1);
  for (const { index, 0: keyword } of line.slice(0, longestReason).matchAll(laterUntil)) {
    const found = beginningWithDay(said.slice(index + keyword.length), { today, isUntil: true });
    if (found === 'unclear') {
      return found;
    }
    if (found !== null) {
      const before = said.slice(0, index).replace(/[\s:;,.–—-]+$/u, '');
      return {
        days: found.days,
        reason: [before, found.reason].filter((one) => one !== '').join(' '),
      };
    }
  }
  return null;
}

const longestReason = 500;

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
  // `24.12.26` is also a day in 2024, and `26.12.31` one in 2031, which no hold lasts to.
  const near = dated.filter((day) => day > today && day <= addDays(today, longestHold));
  // `28.12.26` is a day within a year, and hardly one in 2028.
  const yearLast = near.filter((day) => phrase.endsWith(day.slice(2, 4)));
  if (yearLast.some((day) => day <= addDays(today, 366))) {
    return yearLast;
  }
  if (dated.length > 0) {
    return near.length > 0 ? near : dated;
  }
  const coming = daysWithoutYear(phrase, { today, read: daysWritten });
  return daysWithoutYear(phrase, { today, read: daysMeant }).filter((day) => coming.includes(day));
}

/** `Friday 3 December`, if that is a Thursday this year. */
function isOnAnotherWeekday(phrase: string, today: string): boolean {
  return (
    daysWritten(phrase).length > 0 ||
    daysWithoutYear(phrase, { today, read: daysWritten }).length > 0
  );
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
  const [, ordinal] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)$/.exec(phrase) ?? [];
  if (ordinal !== undefined) {
    return nextOnDay(ordinal, today);
  }
  // `March 2028`, and not this March for the reason "2028".
  const [, said = phrase, written] = /^(.*\p{L}\.?),? (\d{4})$/u.exec(phrase) ?? [];
  const [, which = '', period] =
    /^(?:the )?end of (the |this |next )?(week|month|year)$/.exec(said) ?? [];
  const later = which === 'next ' ? 1 : 0;
  if (period === 'week') {
    const monday = addDays(today, 8 - weekdayOf(today) + 7 * later);
    return [addDays(monday, -3), monday].filter((day) => day > today);
  }
  // A number alone is a month as well, in languages that count them.
  const [, endOf] =
    /^(?:the )?(?:ende?|fine?|eind|конца|końca|konce) (?:of |de |van )?(?!des$)(\p{L}{3,})$/u.exec(
      said,
    ) ?? [];
  const named = endOf ?? (/\p{L}/u.test(said) ? said : '');
  const months = [...(calendarNames().months.get(foldName(named)) ?? [])];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const yearOf = (isLater: boolean) => Number(written ?? (isLater ? year : year + 1));
  if (period !== undefined || phrase === 'next month') {
    const first =
      period === 'year'
        ? firstOfMonth(Number(written ?? year + later), 13)
        : firstOfMonth(year, month + 1 + later);
    return period === undefined
      ? [first]
      : [addDays(first, -1), first].filter((day) => day > today);
  }
  if (endOf !== undefined) {
    const after = months.map((one) => firstOfMonth(yearOf(one >= month), one + 1));
    return after.flatMap((day) => [addDays(day, -1), day]).filter((day) => day > today);
  }
  return months.map((one) => firstOfMonth(yearOf(one > month), one));
}

/** "The 5th": of this month, or of the next one that has it. */
function nextOnDay(ordinal: string, today: string): readonly string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const days = [0, 1, 2].map(
    (later) => `${firstOfMonth(year, month + later).slice(0, 8)}${ordinal.padStart(2, '0')}`,
  );
  return days.filter((day) => day > today && isDate(day)).slice(0, 1);
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
  const days = [year, year + 1].flatMap((one) => [
    ...joints.flatMap((joint) => read(`${phrase}${joint}${one}`)),
    ...read(`${one}年${phrase}`),
  ]);
  const coming = days.filter((day) => day > today && isDate(day)).toSorted();
  // Each meaning comes once a year.
  return [...new Map(coming.toReversed().map((day) => [day.slice(5), day])).values()].toSorted();
}
