// A team's clock. The calendar library is loaded only where a team keeps a calendar.

import type { Team } from '../config/types.ts';
import type { BusinessTime } from '../handoff/deadlines/business-time.ts';

/** undefined: the team keeps no calendar. */
export async function teamClock({ calendar }: Team): Promise<BusinessTime | undefined> {
  if (calendar === undefined) {
    return undefined;
  }
  const { workClock } = await import('../handoff/deadlines/business-calendar.ts');
  return workClock(calendar);
}
