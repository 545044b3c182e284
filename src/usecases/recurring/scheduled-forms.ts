// The forms that Baton opens by itself, and what is due of them.

import { teamOf } from '../../config/teams/team.ts';
import type { Calendar, Configuration, OpeningSchedule, Template } from '../../config/types.ts';
import type { Occurrence } from '../../handoff/recurring/occurrences.ts';
import { workCalendar } from '../team-clock.ts';

export interface ScheduledForm {
  readonly template: Template;
  /** IANA name. */
  readonly zone: string;
  /** What `opens` and the calendar say, in one line: another line is another schedule. */
  readonly schedule: string;
  /** The newest occurrence that is due; null: none. */
  readonly due: Occurrence | null;
  /** null: none within a year. */
  readonly next: Occurrence | null;
}

export async function scheduledForms(
  configuration: Configuration,
  now: string,
): Promise<readonly ScheduledForm[]> {
  const forms: ScheduledForm[] = [];
  for (const template of configuration.templates) {
    const { opens, from } = template;
    const { calendar } = teamOf(configuration, from);
    if (opens !== undefined && calendar !== undefined) {
      const zone = calendar.timezone;
      forms.push({ template, zone, ...(await occurrences(opens, calendar, now)) });
    }
  }
  return forms;
}

/** Whether no form opens within a year because `opens` is paused. */
export function isPausedForLong({
  template,
  next,
}: Pick<ScheduledForm, 'template' | 'next'>): boolean {
  return next === null && (template.opens?.paused ?? []).length > 0;
}

async function occurrences(opens: OpeningSchedule, calendar: Calendar, now: string) {
  const { lastOccurrence, nextOccurrence } = await import('../../handoff/recurring/occurrences.ts');
  const days = await workCalendar(calendar);
  return {
    schedule: scheduleLine(opens, calendar),
    due: lastOccurrence(opens, days, now),
    next: nextOccurrence(opens, days, now),
  };
}

function scheduleLine(
  { every, on = [], in: months, at, start, paused = [] }: OpeningSchedule,
  { timezone }: Calendar,
): string {
  return [
    every,
    [on].flat().map(String).toSorted(),
    start ?? [],
    months === undefined ? [] : `in ${months.toSorted((one, other) => one - other).join(' ')}`,
    at.toSorted(),
    timezone,
    paused.map(({ from = '', to = '' }) => `paused ${from}/${to}`),
  ]
    .flat()
    .join(' ');
}
