// Whose turn it is, by team: at most five lines each, overdue ones first.

import { joinList, pluralize } from '../../base/join-list.ts';
import { receivingTeamToday, sendingTeamToday } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import { responsibleLogins } from '../../handoff/deadlines/responsible.ts';
import { sendersInTurn } from '../../handoff/lifecycle/senders-to-call.ts';
import { longestTurn, type TeamTurn, type TurnsOfTeam } from '../../metrics/figures/turns.ts';
import { awayNote } from '../format/format-presence.ts';
import { duration } from '../format/time.ts';
import type { Notation } from './notation.ts';
import type { Reported } from './reported.ts';

const maxTurns = 5;
const maxPeople = 3;

/** The most urgent turns. The oldest of all teams, which the headline names, is one of them. */
export function shownTurns({ turns }: TurnsOfTeam, { teams }: Pick<Reported, 'teams'>) {
  const first = turns.slice(0, maxTurns);
  const oldest = longestTurn(teams);
  return oldest === null || first.includes(oldest) || !turns.includes(oldest)
    ? first
    : [...first.slice(0, -1), oldest];
}

/** `4 to accept, 2 to complete, 2 overdue; 1 on hold`. */
export function turnCounts({ turns, overdue, onHold }: TurnsOfTeam, { strong }: Notation): string {
  const having = (duty: TeamTurn['duty']) => turns.filter((one) => one.duty === duty).length;
  const parts = [
    [having('accept'), 'to accept'],
    [having('complete'), 'to complete'],
    [having('correct'), 'to correct'],
    [having('answer'), 'to answer'],
  ] as const;
  const forms = having('fill in');
  return [
    ...parts.flatMap(([number, duty]) => (number === 0 ? [] : [`${number} ${duty}`])),
    ...(forms === 0 ? [] : [pluralize(forms, 'incomplete form')]),
    ...(overdue === 0 ? [] : [strong(`${overdue} overdue`)]),
    ...(onHold === 0 ? [] : [`${onHold} on hold`]),
  ].join(', ');
}

/** `#34 Client 34: carol to complete, overdue by 31 days`. */
export function turnLine(
  turn: TeamTurn,
  { configuration, metrics }: Pick<Reported, 'configuration' | 'metrics'>,
  notation: Notation,
): string {
  const time =
    turn.overdueFor === null
      ? `for ${duration(turn.wait)}`
      : notation.strong(`overdue by ${duration(turn.overdueFor)}`);
  return `${notation.issue(turn.subject)}: ${whoActs(turn, { configuration, metrics }, notation)}, ${time}`;
}

function whoActs(
  turn: TeamTurn,
  { configuration, metrics }: Pick<Reported, 'configuration' | 'metrics'>,
  { name }: Notation,
): string {
  const { people, team } = actorsOf(turn, configuration);
  const names = people.map((login) => `${name(login)}${awayNote(login, team, metrics.as_of)}`);
  const who = names.length === 0 ? 'anyone' : joinList(names, { most: maxPeople, last: 'or' });
  if (turn.duty === 'fill in') {
    return `${who} to complete the form`;
  }
  return `${who}${turn.isOrphaned ? ` (no longer in ${name(turn.team)})` : ''} to ${turn.duty}`;
}

function actorsOf(
  turn: TeamTurn,
  configuration: Reported['configuration'],
): { readonly people: readonly string[]; readonly team: Team } {
  if (turn.duty === 'accept' || turn.duty === 'complete') {
    const team = receivingTeamToday(configuration, turn.subject);
    return { people: responsibleLogins(turn.subject, team), team };
  }
  const team = sendingTeamToday(configuration, turn.subject);
  const held =
    turn.duty === 'fill in' ? { assignees: [], initiatedBy: turn.subject.sender } : turn.subject;
  return { people: sendersInTurn(held, team), team };
}
