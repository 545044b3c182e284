// Moves the clock, and runs the schedule as GitHub would: once per day, and at the end.

import { isoFromEpoch } from '../../../base/time/instant.ts';
import { nextReminder } from './next-reminder.ts';
import type { Sandbox } from './open-sandbox.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The times that a person can move the clock to. */
export async function destinationOf(sandbox: Sandbox, by: string): Promise<number | null> {
  const now = sandbox.clock.now();
  switch (by) {
    case 'hour':
      return now + hourMs;
    case 'day':
      return now + dayMs;
    case 'week':
      return now + 7 * dayMs;
    case 'report':
      return nextReport(sandbox, now);
    case 'opening':
      return nextOpening(sandbox, now);
    case 'reminder': {
      const at = await nextReminder(sandbox);
      return at === null ? null : Math.max(at, now) + minuteMs;
    }
    default:
      return null;
  }
}

export async function advanceClock(sandbox: Sandbox, to: number): Promise<void> {
  const { clock, runs, live } = sandbox;
  if (opensForms(sandbox)) {
    // Of the time before its first run, Baton opens no form.
    await runs.schedule();
    await runs.settle();
  }
  while (clock.now() < to) {
    clock.moveTo(Math.min(clock.now() + dayMs, to));
    live.changed();
    await runs.schedule();
    await runs.settle();
  }
}

/** Whether Baton opens forms by itself here. */
export function opensForms({ setup }: Pick<Sandbox, 'setup'>): boolean {
  return setup().configuration?.templates.some(({ opens }) => opens !== undefined) === true;
}

/** When the next form opens. */
async function nextOpening({ setup }: Sandbox, now: number): Promise<number | null> {
  const { configuration } = setup();
  if (configuration === null) {
    return null;
  }
  const { scheduledForms } = await import('../../../usecases/recurring/scheduled-forms.ts');
  const forms = await scheduledForms(configuration, isoFromEpoch(now / 1000));
  const times = forms.flatMap(({ next }) => (next === null ? [] : [Date.parse(next.at)]));
  return times.length === 0 ? null : Math.min(...times) + minuteMs;
}

/** When the next report is due after this one. */
async function nextReport({ setup }: Sandbox, now: number): Promise<number | null> {
  const schedule = setup().configuration?.report;
  if (schedule === undefined) {
    return null;
  }
  const { reportPeriod } = await import('../../../metrics/report-period.ts');
  const dueAt = (at: number) =>
    Date.parse(reportPeriod({ schedule, now: new Date(at).toISOString() }).dueAt);
  for (let day = 1; day <= 32; day += 1) {
    const due = dueAt(now + day * dayMs);
    if (due > now) {
      return due + minuteMs;
    }
  }
  return null;
}
