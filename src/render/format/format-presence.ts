// Names of people, with how long they are away.

import { dateInZone } from '../../base/time/date-in-zone.ts';
import type { Team } from '../../config/types.ts';
import { absenceOf, standIn } from '../../handoff/presence.ts';
import { formatPerson } from './format-person.ts';
import { localDayAndMonth } from './time.ts';

type Present = Pick<Team, 'away' | 'calendar'>;

/** The day where the team is. @param now UTC ISO 8601 */
export function teamDay({ calendar }: Pick<Team, 'calendar'>, now: string): string {
  return dateInZone(calendar?.timezone ?? null, now);
}

/** ` (away until 30 Nov, substitute: erin)`, or nothing. @param now absent: absences are not shown */
export function awayNote(login: string, team: Present, now: string | undefined): string {
  const day = now === undefined ? '' : teamDay(team, now);
  const absence = absenceOf(team, login, day);
  if (now === undefined || absence === undefined) {
    return '';
  }
  const substitute = standIn(team, login, day);
  const instead = substitute === null ? '' : `, substitute: ${formatPerson(substitute)}`;
  return ` (away until ${localDayAndMonth(`${absence.to}T12:00:00Z`, 'UTC')}${instead})`;
}

export function personToday(login: string, team: Present, now: string | undefined): string {
  return `${formatPerson(login)}${awayNote(login, team, now)}`;
}
