// When a team works, and the dates, times and zones that other settings share with it.

import { isDate, timeOfDay } from '../../base/date.ts';
import { quoted, sentence } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import type { Calendar } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { readKey, readMapping } from '../yaml/parse-mapping.ts';
import { oneOf, readWord } from '../yaml/parse-value.ts';
import { problemAt, type Reading } from '../yaml/parsed.ts';
import { holdsItems, type Tree } from '../yaml/yaml-node.ts';

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

const workingWeek = [1, 2, 3, 4, 5];
const officeHours = { from: '09:00', to: '17:00' };

export const calendarKeys = ['timezone', 'days', 'hours', 'holidays'] as const;

export function* readCalendar(tree: Tree, subject: string): Reading<Calendar | undefined> {
  const mapping = yield* readMapping(tree, subject, calendarKeys);
  if (mapping === undefined) return undefined;
  const days = yield* readKey(mapping, 'days', readDays);
  return {
    timezone: (yield* readKey(mapping, 'timezone', readTimeZone)) ?? 'UTC',
    days: days ?? workingWeek,
    hours: (yield* readKey(mapping, 'hours', readHours)) ?? officeHours,
    holidays: valuesOf(yield* readKey(mapping, 'holidays', listOfDistinct(readDate))).toSorted(),
  };
}

/** As they may be written. */
export const dayNames = [...shortWeekdays, ...weekdays] as const;

const readDayName = oneOf(dayNames, weekdays);

/** `mon` or `Monday` → 1. */
export function* readWeekday(tree: Tree, subject: string): Reading<number | undefined> {
  const name = yield* readDayName(tree, subject);
  return name && numberOfDay(name);
}

function numberOfDay(name: string): number {
  return shortWeekdays.findIndex((short) => name.startsWith(short)) + 1;
}

function* readDays(tree: Tree, subject: string): Reading<readonly number[] | undefined> {
  const names = yield* listOfDistinct(readDayName)(tree, subject);
  if (names?.length === 0 && !holdsItems(tree)) {
    yield problemAt(
      tree.at,
      `${sentence(subject)} names no day, so nothing would ever be due.`,
      'Write `[mon, tue, wed, thu, fri]`, or leave the line out.',
    );
  }
  return names && [...new Set(valuesOf(names).map(numberOfDay))].toSorted();
}

export function* readDate(tree: Tree, subject: string): Reading<string | undefined> {
  const text = yield* readWord(tree, subject);
  if (text === undefined || isDate(text)) return text;
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(text)}, which is not a day of the calendar.`,
    'Write year, month and day: `2026-12-24`.',
  );
  return undefined;
}

export function* readTime(tree: Tree, subject: string): Reading<string | undefined> {
  const text = yield* readWord(tree, subject);
  const time = text === undefined ? undefined : timeOfDay(text);
  if (text === undefined || time !== undefined) return time;
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(text)}, which is not a time of day.`,
    'Write hours and minutes from `00:00` to `23:59`.',
  );
  return undefined;
}

function* readHours(tree: Tree, subject: string): Reading<Calendar['hours'] | undefined> {
  const text = yield* readWord(tree, subject);
  if (text === undefined) return undefined;
  const [from, to, ...rest] = text.split(/ *[-–] */).map(timeOfDay);
  if (from === undefined || to === undefined || rest.length > 0) {
    yield problemAt(
      tree.at,
      `${sentence(subject)} is ${quoted(text)}, which is not a span of hours.`,
      'Write `09:00-17:00`; the latest end is `23:59`.',
    );
    return undefined;
  }
  if (from < to) return { from, to };
  yield problemAt(
    tree.at,
    `${sentence(subject)} ends at ${to}, which is not after ${from}.`,
    'Write the earlier time first, both on the same day.',
  );
  return undefined;
}

export function* readTimeZone(tree: Tree, subject: string): Reading<string | undefined> {
  const text = yield* readWord(tree, subject);
  if (text === undefined || isTimeZone(text)) return text;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
  const meant = zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(text, zones);
  yield problemAt(
    tree.at,
    `${sentence(subject)} is ${quoted(text)}, which is not the name of a time zone.`,
    meant ? `Did you mean \`${meant}\`?` : 'Write a name such as `Europe/Berlin`, or `UTC`.',
  );
  return undefined;
}

/** A name, not an offset such as `+01:00`: an offset knows nothing of summer time. */
function isTimeZone(text: string): boolean {
  if (!/^[a-z]/i.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
