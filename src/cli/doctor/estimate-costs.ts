// The minutes of a month by the formula of the page about costs: runs of the schedule, and events of
// handoffs.

const daysPerYear = 365;

/** Runs of a schedule in an average month; null if the schedule cannot be read. */
export function runsPerMonth(cron: string): number | null {
  const [minute, hour, day, month, weekday] = cron.trim().split(/\s+/);
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(day, 1, 31);
  const months = valuesOf(month, 1, 12, monthNames);
  const weekdays = valuesOf(weekday, 0, 7, weekdayNames);
  if (!minutes || !hours || !days || !months || !weekdays) {
    return null;
  }
  const isOn = (date: Date) => {
    const isDay = days.has(date.getUTCDate());
    const isWeekday = weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7));
    // If both are restricted, either is enough.
    const isEither = day !== '*' && weekday !== '*';
    return (
      months.has(date.getUTCMonth() + 1) && (isEither ? isDay || isWeekday : isDay && isWeekday)
    );
  };
  const yearDays = Array.from(
    { length: daysPerYear },
    (_, at) => new Date(Date.UTC(2027, 0, 1 + at)),
  );
  return (yearDays.filter(isOn).length * hours.size * minutes.size) / 12;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdayNames = 'sun mon tue wed thu fri sat'.split(' ');

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

/** On average, as on the page about costs. */
const usualEvents = 12;

export interface MeasuredMonth {
  /** Runs of the schedule a month. */
  readonly scheduled: number;
  /** Handoffs that were initiated in the last thirty days. */
  readonly handoffs: number;
  /** Runs in the last thirty days that events started. */
  readonly eventRuns: number;
  /** Of one run. */
  readonly minutes: number;
}

export interface EstimatedMonth {
  readonly scheduled: number;
  readonly handoffs: number;
  readonly events: number;
  readonly minutes: number;
}

export function estimateMonth(measured: MeasuredMonth): EstimatedMonth {
  const { handoffs, eventRuns } = measured;
  const scheduled = Math.round(measured.scheduled);
  const events = handoffs === 0 ? usualEvents : Math.round(eventRuns / handoffs);
  const minutes = Math.round((scheduled + handoffs * events) * measured.minutes);
  return { scheduled, handoffs, events, minutes };
}
