// Which handoffs `baton list` shows, and names in its options that nothing matches.

import { joinList } from '../../../base/join-list.ts';
import { didYouMean, nearest } from '../../../base/suggest.ts';
import { includesLogin, sameLogin } from '../../../config/teams/team.ts';
import type { Configuration } from '../../../config/types.ts';
import { usageError } from '../../cli-error.ts';
import type { HandoffListItem } from './handoff-list.ts';
import type { ListOptions } from './list-options.ts';

export function isWanted(
  { handoff, isOpen, isOverdue, age }: HandoffListItem,
  options: ListOptions,
): boolean {
  const { fromTeam, toTeam, handoffType, status } = handoff;
  const { all, status: wanted, team, from, to, type, who, olderThan, overdue } = options;
  return [
    wanted === undefined ? isOpen || all === true : wanted.includes(status),
    team === undefined || sameLogin(fromTeam, team) || sameLogin(toTeam, team),
    from === undefined || sameLogin(fromTeam, from),
    to === undefined || sameLogin(toTeam, to),
    type === undefined || handoffType === type,
    who === undefined || includesLogin(peopleOf(handoff), who),
    olderThan === undefined || age > olderThan,
    overdue === undefined || isOverdue,
  ].every(Boolean);
}

function peopleOf({ owner, assignees }: HandoffListItem['handoff']): readonly string[] {
  return owner === null ? assignees : [owner, ...assignees];
}

export interface KnownNames {
  readonly teams: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

export function namesIn(
  all: readonly HandoffListItem[],
  { teams, templates }: Pick<Configuration, 'teams' | 'templates'>,
): KnownNames {
  const handoffs = all.map(({ handoff }) => handoff);
  return {
    teams: new Set([
      ...teams.map(({ id }) => id),
      ...handoffs.flatMap(({ fromTeam, toTeam }) => [fromTeam, toTeam]),
    ]),
    types: new Set([
      ...templates.map(({ type }) => type),
      ...handoffs.map(({ handoffType }) => handoffType),
    ]),
    people: new Set([...teams.flatMap(({ members }) => members), ...handoffs.flatMap(peopleOf)]),
  };
}

/**
 * A misspelt name is an error: an empty list would look as if everything were done.
 * @param known of each ledger
 */
export function assertKnownNames(
  known: readonly KnownNames[],
  { team, from, to, type, who }: ListOptions,
): void {
  const teams = known.flatMap((one) => [...one.teams]);
  for (const name of [team, from, to]) {
    assertKnown('team', name, teams);
  }
  assertKnown(
    'handoff type',
    type,
    known.flatMap((one) => [...one.types]),
  );
  assertNoTypo(
    who,
    known.flatMap((one) => [...one.people]),
  );
}

function assertKnown(what: string, name: string | undefined, all: readonly string[]): void {
  const known = [...new Set(all)];
  if (name === undefined || known.length === 0 || includesLogin(known, name)) {
    return;
  }
  const otherwise = `The ledger knows ${joinList(known, { most: 12 })}.`;
  throw usageError(`There is no ${what} “${name}”. ${didYouMean(name, known, otherwise)}`);
}

/** A person may have no handoffs, so only a name close to another is an error. */
function assertNoTypo(name: string | undefined, known: readonly string[]): void {
  if (name === undefined || includesLogin(known, name)) {
    return;
  }
  const meant = nearest(name, [...new Set(known)]);
  if (meant) {
    throw usageError(`No handoff is with “${name}”. Did you mean \`${meant}\`?`);
  }
}
