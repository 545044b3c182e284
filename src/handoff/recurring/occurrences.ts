// When a recurring form is due. Slow to import: loads the calendar library.

import { Temporal } from 'temporal-polyfill';
import { isoFromEpoch } from '../../base/time/instant.ts';
import { weekdays } from '../../config/keys/dates.ts';
import { ordinals } from '../../config/opens/opening-day.ts';
import { weekSteps } from '../../config/opens/opens.ts';
import type { DayInMonth, OpeningSchedule } from '../../config/types.ts';
import { instantAt, type WorkCalendar } from '../deadlines/business-calendar.ts';

export interface Occurrence {
  /** Its name: the local date and time, `2026-11-28T08:00`. */
  readonly local: string;
  /** UTC ISO 8601. */
  readonly at: string;
}

const weekdayNames: readonly string[] = weekdays;
const positions: readonly string[] = ordinals;

/** A team may be off for weeks, such as over the summer. */
const maxDays = 400;

type Days = Pick<WorkCalendar, 'timezone' | 'days' | 'holidays'>;

/** The newest that is due by then; null: none in the last year. */
export function lastOccurrence(
  schedule: OpeningSchedule,
  calendar: Days,
  now: string,
): Occurrence | null {
  return find(schedule, calendar, { now, step: -1, isWanted: ({ at }) => at <= now });
}

/** The first after then; null: none in the next year. */
export function nextOccurrence(
  schedule: OpeningSchedule,
  calendar: Days,
  now: string,
): Occurrence | null {
  return find(schedule, calendar, { now, step: 1, isWanted: ({ at }) => at > now });
}

interface Search {
  readonly now: string;
  readonly step: 1 | -1;
  readonly isWanted: (occurrence: Occurrence) => boolean;
}

function find(
  schedule: OpeningSchedule,
  calendar: Days,
  { now, step, isWanted }: Search,
): Occurrence | null {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(calendar.timezone).toPlainDate();
  for (let days = 0; days <= maxDays; days += 1) {
    const date = today.add({ days: days * step });
    const wanted = (isDue(schedule, calendar, date) ? occurrencesOn(schedule, calendar, date) : [])
      .toSorted((one, other) => step * (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
      .find(isWanted);
    if (wanted !== undefined) {
      return wanted;
    }
  }
  return null;
}

function isDue(schedule: OpeningSchedule, calendar: Days, date: Temporal.PlainDate): boolean {
  return isOnSchedule(schedule, calendar, date) && !isPaused(schedule, date.toString());
}

/** @param day `YYYY-MM-DD`, where the team is */
function isPaused({ paused = [] }: OpeningSchedule, day: string): boolean {
  return paused.some(({ from = day, to = day }) => from <= day && day <= to);
}

/** Shifts change on holidays too: only working days leave them out. */
function isOnSchedule(
  { every, on = 1, in: months, start }: OpeningSchedule,
  calendar: Days,
  date: Temporal.PlainDate,
): boolean {
  const days = [on].flat();
  switch (every) {
    case 'day':
      return true;
    case 'weekday':
      return isUnit('weekday', calendar, date);
    case 'month':
      return (
        (months?.includes(date.month) ?? true) &&
        days.some((day) =>
          typeof day === 'string'
            ? isAtPosition(day, calendar, date)
            : date.day === Math.min(day, date.daysInMonth),
        )
      );
    default:
      return days.includes(date.dayOfWeek) && isInWeek(date, weekSteps[every], start);
  }
}

/** Weeks start on Monday. @param start in the first of them */
function isInWeek(date: Temporal.PlainDate, step: number, start: string | undefined): boolean {
  if (start === undefined) {
    return true;
  }
  const first = Temporal.PlainDate.from(start);
  const days = mondayOf(date).since(mondayOf(first)).total('days');
  return Temporal.PlainDate.compare(date, first) >= 0 && days % (7 * step) === 0;
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** Counts like BYSETPOS in RFC 5545. */
function isAtPosition(on: DayInMonth, calendar: Days, date: Temporal.PlainDate): boolean {
  const [ordinal = '', unit = ''] = on.split(' ');
  const countIn = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => date.with({ day: from + index })).filter(
      (day) => isUnit(unit, calendar, day),
    ).length;
  if (!isUnit(unit, calendar, date)) {
    return false;
  }
  return ordinal === 'last'
    ? countIn(date.day, date.daysInMonth) === 1
    : countIn(1, date.day) === positions.indexOf(ordinal) + 1;
}

function isUnit(unit: string, { days, holidays }: Days, date: Temporal.PlainDate): boolean {
  switch (unit) {
    case 'day':
      return true;
    case 'weekday':
      return days.includes(date.dayOfWeek) && !holidays.includes(date.toString());
    default:
      return weekdayNames.indexOf(unit) + 1 === date.dayOfWeek;
  }
}

/** A time that a clock change skips is due when the clocks go forward, one that it repeats the first time. */
function occurrencesOn(
  { at }: OpeningSchedule,
  { timezone }: Days,
  date: Temporal.PlainDate,
): readonly Occurrence[] {
  return at.map((time) => ({
    local: `${date.toString()}T${time}`,
    at: isoFromEpoch(instantAt(date.toPlainDateTime(time), timezone) / 1000),
  }));
}
