// The clock of a team. Loads the calendar library only if the team has a calendar, and the table of
// public holidays only if the calendar names a country.

import type { Calendar, Team } from '../config/types.ts';
import type { WorkCalendar } from '../handoff/deadlines/business-calendar.ts';
import type { BusinessTime } from '../handoff/deadlines/business-time.ts';

/** @returns undefined if the team has no calendar */
export async function teamClock({ calendar }: Team): Promise<BusinessTime | undefined> {
  if (calendar === undefined) {
    return undefined;
  }
  const { workClock } = await import('../handoff/deadlines/business-calendar.ts');
  return workClock(await workCalendar(calendar));
}

/** With every public holiday as a date. */
export async function workCalendar(calendar: Calendar): Promise<WorkCalendar> {
  return { ...calendar, holidays: await daysOff(calendar) };
}

async function daysOff({ holidays }: Calendar): Promise<readonly string[]> {
  if (!('country' in holidays)) {
    return holidays;
  }
  const { publicHolidays } = await import('../config/calendar/public-holidays.ts');
  const known = publicHolidays(holidays).filter((date) => !holidays.except.includes(date));
  return [...known, ...holidays.also];
}
