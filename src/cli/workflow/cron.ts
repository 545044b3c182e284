// When GitHub runs a schedule.

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdayNames = 'sun mon tue wed thu fri sat'.split(' ');

export interface CronTimes {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** Whether it runs on this day. @param date of which only the day in UTC counts */
  isOn(date: Date): boolean;
}

/** null if the schedule cannot be read. */
export function parseCron(cron: string): CronTimes | null {
  const [minute, hour, day, month, weekday] = cron.trim().split(/\s+/);
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(day, 1, 31);
  const months = valuesOf(month, 1, 12, monthNames);
  const weekdays = valuesOf(weekday, 0, 7, weekdayNames);
  if (!minutes || !hours || !days || !months || !weekdays) {
    return null;
  }
  return {
    minutes: [...minutes],
    hours: [...hours],
    isOn: (date) => {
      const isDay = days.has(date.getUTCDate());
      const isWeekday =
        weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7));
      // If both are restricted, either is enough.
      const isEither = day !== '*' && weekday !== '*';
      return (
        months.has(date.getUTCMonth() + 1) && (isEither ? isDay || isWeekday : isDay && isWeekday)
      );
    },
  };
}

// A star, `5`, `1-5`, a star with `/15`, `MON` and lists of these.
function valuesOf(
  field: string | undefined,
  least: number,
  most: number,
  names: readonly string[] = [],
): ReadonlySet<number> | null {
  const values = new Set<number>();
  for (const part of (field ?? '').toLowerCase().split(',')) {
    const [, range = '', step = '1'] =
      /^(\*|[a-z0-9]+(?:-[a-z0-9]+)?)(?:\/(\d+))?$/.exec(part) ?? [];
    const [first = '', last] = range === '*' ? [String(least), String(most)] : range.split('-');
    const from = numberOf(first, least, names);
    const to =
      last === undefined ? (part.includes('/') ? most : from) : numberOf(last, least, names);
    if (!(from >= least && to <= most && from <= to && Number(step) > 0)) {
      return null;
    }
    for (let value = from; value <= to; value += Number(step)) {
      values.add(value);
    }
  }
  return values;
}

function numberOf(written: string, least: number, names: readonly string[]): number {
  const named = names.indexOf(written);
  return named < 0 ? Number.parseInt(written, 10) : named + least;
}
