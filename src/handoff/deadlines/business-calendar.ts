// Business time of a team with a calendar: working days and hours, without holidays. Slow to
// import: loads the calendar library.

import { Temporal } from 'temporal-polyfill';
import { isoFromEpoch } from '../../base/instant.ts';
import type { Calendar } from '../../config/types.ts';
import type { BusinessTime } from './business-time.ts';

/** The working hours of one date, in milliseconds since 1970. */
interface Shift {
  readonly opens: number;
  readonly closes: number;
}

export function workClock(calendar: Calendar): BusinessTime {
  const { timezone: zone, days, hours } = calendar;
  const day =
    (Date.parse(`1970-01-01T${hours.to}Z`) - Date.parse(`1970-01-01T${hours.from}Z`)) / 1000;
  const dateOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const shiftOn = remembering((date) => shiftOf(calendar, date));
  return {
    zone,
    day,
    week: days.length * day,
    add(at, seconds) {
      const from = Date.parse(at);
      let left = seconds * 1000;
      for (let date = dateOf(from); left > 0; date = date.add({ days: 1 })) {
        const { opens, closes } = shiftOn(date);
        const begins = Math.max(from, opens);
        const open = Math.max(0, closes - begins);
        if (open >= left) {
          return isoFromEpoch((begins + left) / 1000);
        }
        left -= open;
      }
      return isoFromEpoch(from / 1000);
    },
    between(from, to) {
      const [begins, ends] = [Date.parse(from), Date.parse(to)];
      const last = dateOf(ends);
      let worked = 0;
      for (
        let date = dateOf(begins);
        Temporal.PlainDate.compare(date, last) <= 0;
        date = date.add({ days: 1 })
      ) {
        const { opens, closes } = shiftOn(date);
        worked += Math.max(0, Math.min(ends, closes) - Math.max(begins, opens));
      }
      return worked / 1000;
    },
  };
}

const closed: Shift = { opens: 0, closes: 0 };

function shiftOf({ timezone, days, hours, holidays }: Calendar, date: Temporal.PlainDate): Shift {
  if (!days.includes(date.dayOfWeek) || holidays.includes(date.toString())) {
    return closed;
  }
  const at = (time: string) => instantAt(date.toPlainDateTime(time), timezone);
  return { opens: at(hours.from), closes: at(hours.to) };
}

/**
 * When the clocks of the zone first show that time, in milliseconds; where they skip it, the moment at
 * which they are put forward.
 */
function instantAt(local: Temporal.PlainDateTime, zone: string): number {
  const before = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const isSkipped = !before.toPlainDateTime().equals(local);
  return (isSkipped ? (before.getTimeZoneTransition('next') ?? before) : before).epochMilliseconds;
}

/** Working out what a date's hours are takes far longer than adding them up. */
function remembering(
  find: (date: Temporal.PlainDate) => Shift,
): (date: Temporal.PlainDate) => Shift {
  const found = new Map<string, Shift>();
  return (date) => {
    const key = date.toString();
    const shift = found.get(key) ?? find(date);
    found.set(key, shift);
    return shift;
  };
}
