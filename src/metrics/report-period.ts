// Which report is due. Slow to import: loads the calendar library.

import { Temporal } from 'temporal-polyfill';
import { isoFromEpoch } from '../base/time/instant.ts';
import type { ReportSchedule } from '../config/types.ts';
import { type Period, weeksShown } from './window.ts';

/** A past period of local calendar days that gets one report. */
export interface ReportPeriod {
  /** `2026-11-21`, ISO week `2026-W47`, or `2026-10`. */
  readonly period: string;
  /** When its report was due, UTC ISO 8601. */
  readonly dueAt: string;
  /** Exactly that day, week or month in the schedule's time zone, and the one before it. */
  readonly counted: Period;
}

/**
 * The latest report that is due at `now`. In a month that is too short, the last day is meant. It covers the day, week or month that had ended by then.
 * A scheduled time that a clock change skips moves forward by the skipped time; one that occurs
 * twice counts the first time.
 * @param now ISO 8601
 */
export function reportPeriod({
  schedule,
  now,
}: {
  readonly schedule: ReportSchedule;
  readonly now: string;
}): ReportPeriod {
  const instant = Temporal.Instant.from(now);
  const today = instant.toZonedDateTimeISO(schedule.timezone).toPlainDate();
  const thisTurn = dueDay(schedule, today);
  const isPast = Temporal.Instant.compare(dueInstant(schedule, thisTurn), instant) <= 0;
  return periodBefore(schedule, isPast ? thisTurn : dueDay(schedule, back(schedule, today)));
}

/** The day on which the report of this day, week or month is due. */
function dueDay({ every, on }: ReportSchedule, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (every) {
    case 'day':
      return day;
    case 'week':
      return day.add({ days: on - day.dayOfWeek });
    case 'month':
      return day.with({ day: on });
  }
}

function dueInstant(schedule: ReportSchedule, day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: schedule.timezone, plainTime: schedule.at }).toInstant();
}

function back({ every }: ReportSchedule, day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract(
    every === 'day' ? { days: 1 } : every === 'week' ? { weeks: 1 } : { months: 1 },
  );
}

/** The period that had ended by the due day. */
function periodBefore(schedule: ReportSchedule, due: Temporal.PlainDate): ReportPeriod {
  const next = firstDay(schedule, due);
  const first = back(schedule, next);
  return {
    period: nameOf(schedule, first),
    dueAt: isoFromEpoch(dueInstant(schedule, due).epochMilliseconds / 1000),
    counted: periodOf(schedule, { first, next }),
  };
}

/** The first day of the period that contains the day. */
function firstDay({ every }: ReportSchedule, day: Temporal.PlainDate): Temporal.PlainDate {
  switch (every) {
    case 'day':
      return day;
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 });
    case 'month':
      return day.with({ day: 1 });
  }
}

function periodOf(
  schedule: ReportSchedule,
  { first, next }: { readonly first: Temporal.PlainDate; readonly next: Temporal.PlainDate },
): Period {
  const start = (day: Temporal.PlainDate) =>
    Math.floor(day.toZonedDateTime(schedule.timezone).epochMilliseconds / 1000);
  const daysFrom = (from: Temporal.PlainDate, until: Temporal.PlainDate) => ({
    from: start(from),
    // Whole seconds: the last one of the day before.
    to: start(until) - 1,
    closed: true,
  });
  return {
    window: daysFrom(first, next),
    before: daysFrom(back(schedule, first), first),
    weekEnds: Array.from(
      { length: weeksShown + 1 },
      (_, n) => start(next.subtract({ weeks: weeksShown - n })) - 1,
    ),
  };
}

/** The name of the period that contains the day. */
function nameOf({ every }: ReportSchedule, day: Temporal.PlainDate): string {
  switch (every) {
    case 'day':
      return day.toString();
    case 'week':
      return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
    case 'month':
      return day.toPlainYearMonth().toString();
  }
}
