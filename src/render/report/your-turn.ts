// Whose turn it is, by team: at most five lines each, overdue ones first.

import { joinList, pluralize } from '../../base/join-list.ts';
import { teamOf } from '../../config/teams/team.ts';
import { responsibleLogins } from '../../handoff/deadlines/responsible.ts';
import { sendersInTurn } from '../../handoff/lifecycle/senders-to-call.ts';
import {
  longestTurn,
  type OpenTurn,
  type TurnsOfTeam,
  waitOf,
} from '../../metrics/figures/turns.ts';
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
export function turnCounts(
  { turns, overdue, onHold, incompleteForms }: TurnsOfTeam,
  { strong }: Notation,
): string {
  const having = (duty: OpenTurn['duty']) => turns.filter((one) => one.duty === duty).length;
  const parts = [
    [having('accept'), 'to accept'],
    [having('complete'), 'to complete'],
    [having('correct'), 'to correct'],
    [having('answer'), 'to answer'],
  ] as const;
  return [
    ...parts.flatMap(([number, duty]) => (number === 0 ? [] : [`${number} ${duty}`])),
    ...(incompleteForms === 0 ? [] : [pluralize(incompleteForms, 'incomplete form')]),
    ...(overdue === 0 ? [] : [strong(`${overdue} overdue`)]),
    ...(onHold === 0 ? [] : [`${onHold} on hold`]),
  ].join(', ');
}

/** `#34 Client 34: carol to complete, overdue by 31 days`. */
export function turnLine(
  turn: OpenTurn,
  { configuration }: Pick<Reported, 'configuration'>,
  notation: Notation,
): string {
  const { open } = turn;
  const time =
    open.overdueFor === null
      ? `for ${duration(waitOf(open))}`
      : notation.strong(`overdue by ${duration(open.overdueFor)}`);
  return `${notation.handoff(open.handoff)}: ${whoActs(turn, configuration, notation)}, ${time}`;
}

function whoActs(
  { duty, open: { handoff }, isOrphaned, team }: OpenTurn,
  configuration: Reported['configuration'],
  { name }: Notation,
): string {
  const people =
    duty === 'accept' || duty === 'complete'
      ? responsibleLogins(handoff, teamOf(configuration, handoff.toTeam))
      : sendersInTurn(handoff, teamOf(configuration, handoff.fromTeam));
  const who =
    people.length === 0 ? 'anyone' : joinList(people.map(name), { most: maxPeople, last: 'or' });
  return `${who}${isOrphaned ? ` (no longer in ${name(team)})` : ''} to ${duty}`;
}
