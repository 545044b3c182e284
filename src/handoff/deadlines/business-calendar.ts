// Business time of a team with a calendar: working days and shifts, without holidays. Slow to
// import: loads the calendar library.

import { Temporal } from 'temporal-polyfill';
import { isoFromEpoch } from '../../base/time/instant.ts';
import { endOfDay, shiftMinutes } from '../../config/calendar/shift.ts';
import type { Calendar } from '../../config/types.ts';
import type { BusinessTime } from './business-time.ts';

export interface WorkCalendar extends Omit<Calendar, 'holidays'> {
  /** `YYYY-MM-DD` */
  readonly holidays: readonly string[];
}

/** A shift of one date, in milliseconds since 1970. */
interface DatedShift {
  readonly opens: number;
  readonly closes: number;
}

/** @param calendar `holidays` are all days off */
export function workClock(calendar: WorkCalendar): BusinessTime {
  const { timezone: zone, days, hours } = calendar;
  const day = hours.reduce((sum, shift) => sum + shiftMinutes(shift), 0) * 60;
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const shiftsOn = remembering((date) => shiftsOf(calendar, date));
  /** Working time from then on, one stretch after the other. The night shift before may run still. */
  function* stretchesFrom(at: number): Generator<DatedShift> {
    let from = at;
    for (let date = dateOf(at).subtract({ days: 1 }); ; date = date.add({ days: 1 })) {
      for (const { opens, closes } of shiftsOn(date)) {
        const begins = Math.max(from, opens);
        if (begins < closes) {
          yield { opens: begins, closes };
          from = closes;
        }
      }
    }
  }
  return {
    zone,
    day,
    week: days.length * day,
    add(at, seconds) {
      let left = seconds * 1000;
      for (const { opens, closes } of left > 0 ? stretchesFrom(Date.parse(at)) : []) {
        if (closes - opens >= left) {
          return isoFromEpoch((opens + left) / 1000);
        }
        left -= closes - opens;
      }
      return isoFromEpoch(Date.parse(at) / 1000);
    },
    nextOpening(at) {
      const [first] = stretchesFrom(Date.parse(at));
      return first === undefined ? at : isoFromEpoch(first.opens / 1000);
    },
    between(from, to) {
      const [begins, ends] = [Date.parse(from), Date.parse(to)];
      let worked = 0;
      for (const { opens, closes } of begins < ends ? stretchesFrom(begins) : []) {
        if (opens >= ends) {
          break;
        }
        worked += Math.min(ends, closes) - opens;
      }
      return worked / 1000;
    },
  };
}

/** In order. A shift over midnight belongs to the date on which it starts. */
function shiftsOf(
  { timezone, days, hours, holidays }: WorkCalendar,
  date: Temporal.PlainDate,
): readonly DatedShift[] {
  if (!days.includes(date.dayOfWeek) || holidays.includes(date.toString())) {
    return [];
  }
  const next = date.add({ days: 1 });
  const at = (day: Temporal.PlainDate, time: string) =>
    instantAt(day.toPlainDateTime(time), timezone);
  return hours
    .map(({ from, to }) => ({
      opens: at(date, from),
      closes: to === endOfDay ? at(next, '00:00') : at(to <= from ? next : date, to),
    }))
    .toSorted((one, other) => one.opens - other.opens);
}

/**
 * The first instant at which the zone's clocks show that time, in milliseconds; for a skipped time, the
 * moment they go forward.
 */
export function instantAt(local: Temporal.PlainDateTime, zone: string): number {
  const before = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const isSkipped = !before.toPlainDateTime().equals(local);
  return (isSkipped ? (before.getTimeZoneTransition('next') ?? before) : before).epochMilliseconds;
}

/** Working out the shifts of a date takes far longer than adding them up. */
function remembering(
  find: (date: Temporal.PlainDate) => readonly DatedShift[],
): (date: Temporal.PlainDate) => readonly DatedShift[] {
  const found = new Map<string, readonly DatedShift[]>();
  return (date) => {
    const key = date.toString();
    const shifts = found.get(key) ?? find(date);
    found.set(key, shifts);
    return shifts;
  };
}
