// When a team works, and the dates, times and zones that other settings share with it.

import { isDate, parseTimeOfDay } from '../../base/date.ts';
import { capitalize, quoted } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import type { Calendar } from '../types.ts';
import { listOfDistinct, valuesOf } from '../yaml/parse-list.ts';
import { parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { oneOf, parseWord } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { holdsItems, type YamlNode } from '../yaml/yaml-node.ts';

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

export function* parseCalendar(tree: YamlNode, subject: string): Parsed<Calendar | undefined> {
  const mapping = yield* parseMapping(tree, subject, calendarKeys);
  if (mapping === undefined) return undefined;
  const days = yield* parseKey(mapping, 'days', parseDays);
  return {
    timezone: (yield* parseKey(mapping, 'timezone', parseTimeZone)) ?? 'UTC',
    days: days ?? workingWeek,
    hours: (yield* parseKey(mapping, 'hours', parseHours)) ?? officeHours,
    holidays: valuesOf(yield* parseKey(mapping, 'holidays', listOfDistinct(parseDate))).toSorted(),
  };
}

/** As they may be written. */
export const dayNames = [...shortWeekdays, ...weekdays] as const;

const parseDayName = oneOf(dayNames, weekdays);

/** `mon` or `Monday` → 1. */
export function* parseWeekday(tree: YamlNode, subject: string): Parsed<number | undefined> {
  const name = yield* parseDayName(tree, subject);
  return name && numberOfDay(name);
}

function numberOfDay(name: string): number {
  return shortWeekdays.findIndex((short) => name.startsWith(short)) + 1;
}

function* parseDays(tree: YamlNode, subject: string): Parsed<readonly number[] | undefined> {
  const names = yield* listOfDistinct(parseDayName)(tree, subject);
  if (names?.length === 0 && !holdsItems(tree)) {
    yield problemAt(
      tree.at,
      `${capitalize(subject)} names no day, so nothing would ever be due.`,
      'Write `[mon, tue, wed, thu, fri]`, or leave the line out.',
    );
  }
  return names && [...new Set(valuesOf(names).map(numberOfDay))].toSorted();
}

export function* parseDate(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const text = yield* parseWord(tree, subject);
  if (text === undefined || isDate(text)) return text;
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(text)}, which is not a day of the calendar.`,
    'Write year, month and day: `2026-12-24`.',
  );
  return undefined;
}

export function* parseTime(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const text = yield* parseWord(tree, subject);
  const time = text === undefined ? undefined : parseTimeOfDay(text);
  if (text === undefined || time !== undefined) return time;
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(text)}, which is not a time of day.`,
    'Write hours and minutes from `00:00` to `23:59`.',
  );
  return undefined;
}

function* parseHours(tree: YamlNode, subject: string): Parsed<Calendar['hours'] | undefined> {
  const text = yield* parseWord(tree, subject);
  if (text === undefined) return undefined;
  const [from, to, ...rest] = text.split(/ *[-–] */).map(parseTimeOfDay);
  if (from === undefined || to === undefined || rest.length > 0) {
    yield problemAt(
      tree.at,
      `${capitalize(subject)} is ${quoted(text)}, which is not a span of hours.`,
      'Write `09:00-17:00`; the latest end is `23:59`.',
    );
    return undefined;
  }
  if (from < to) return { from, to };
  yield problemAt(
    tree.at,
    `${capitalize(subject)} ends at ${to}, which is not after ${from}.`,
    'Write the earlier time first, both on the same day.',
  );
  return undefined;
}

export function* parseTimeZone(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const text = yield* parseWord(tree, subject);
  if (text === undefined || isTimeZone(text)) return text;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${text.toLowerCase().replaceAll(' ', '_')}`;
  const meant = zones.find((zone) => zone.toLowerCase().endsWith(city)) ?? nearest(text, zones);
  yield problemAt(
    tree.at,
    `${capitalize(subject)} is ${quoted(text)}, which is not the name of a time zone.`,
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
