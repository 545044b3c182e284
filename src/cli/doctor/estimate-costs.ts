// The minutes of a month by the formula of the page about costs: runs of the schedule, and events of
// handoffs.

import { parseCron } from '../workflow/cron.ts';

const daysPerYear = 365;

/** Runs of a schedule in an average month; null if the schedule cannot be read. */
export function runsPerMonth(cron: string): number | null {
  const times = parseCron(cron);
  if (times === null) {
    return null;
  }
  const yearDays = Array.from(
    { length: daysPerYear },
    (_, at) => new Date(Date.UTC(2027, 0, 1 + at)),
  );
  return (yearDays.filter(times.isOn).length * times.hours.length * times.minutes.length) / 12;
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
