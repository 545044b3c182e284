// The clock of a team. Loads the calendar library only if the team has a calendar.

import type { Team } from '../config/types.ts';
import type { BusinessTime } from '../handoff/deadlines/business-time.ts';

/** @returns undefined if the team has no calendar */
export async function teamClock({ calendar }: Team): Promise<BusinessTime | undefined> {
  if (calendar === undefined) {
    return undefined;
  }
  const { workClock } = await import('../handoff/deadlines/business-calendar.ts');
  return workClock(calendar);
}
