// Chooses the assignees of a new handoff by the receiving team's policy.

import { includesLogin, sameLogin } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import type { Assignment } from '../event.ts';
import type { Workload } from '../policy.ts';
import { isAway, standIn } from '../presence.ts';

/** GitHub assigns at most ten people to an issue. */
export const maxAssignees = 10;

/** What the choice depends on, in addition to the team. */
interface AssignmentInput {
  readonly rota: Workload;
  /** `YYYY-MM-DD`, in the team's time zone; people are away up to and including their last day. */
  readonly day: string;
  /** In handoffs within one team the sender could be next. null: the account is gone. */
  readonly sender: string | null;
  /** The sender may not accept (four eyes). */
  readonly isSenderBarred?: boolean;
}

/** Whose turn it is, and who does the work: the substitute, if the member is away. */
interface Turn {
  readonly member: string;
  readonly person: string;
}

/**
 * Skips people who are away on `day`, unless a substitute is there. If everyone is away, chooses the
 * lead, unless away too. Skips the sender if anyone else is available, and always if they may not accept.
 */
export function chooseAssignees(
  team: Team,
  { rota, day, sender, isSenderBarred = false }: AssignmentInput,
): Assignment {
  const isAble = (login: string) => !isSenderBarred || sender === null || !sameLogin(login, sender);
  const members = team.members.filter(isAble);
  const turns = members.flatMap((member): readonly Turn[] => {
    const person = standIn(team, member, day);
    return person === null || !isAble(person) ? [] : [{ member, person }];
  });
  const away = members.filter((login) => !turns.some(({ member }) => member === login));
  const chosen = pick(team, { turns, rota, sender });
  const [first] = chosen;
  const isLeadThere = team.lead !== undefined && !isAway(team, team.lead, day) && isAble(team.lead);
  const fallback =
    turns.length === 0 && isLeadThere && team.members.length > 0 && team.assign !== 'nobody'
      ? [team.lead]
      : [];
  return {
    policy: team.assign,
    assignees: turns.length > 0 ? distinct(chosen.map(({ person }) => person)) : fallback,
    away,
    ...(first !== undefined && chosen.length === 1 && !sameLogin(first.member, first.person)
      ? { substituteFor: first.member }
      : {}),
  };
}

function pick(
  team: Team,
  {
    turns,
    rota,
    sender,
  }: Pick<AssignmentInput, 'rota' | 'sender'> & { readonly turns: readonly Turn[] },
): readonly Turn[] {
  const others = turns.filter(({ person }) => sender === null || !sameLogin(person, sender));
  const inTurn = others.length > 0 ? others : turns;
  switch (team.assign) {
    case 'everyone':
      return turns;
    case 'least_loaded': {
      const load = ({ person }: Turn) => rota.open.get(person.toLowerCase()) ?? 0;
      const least = Math.min(...inTurn.map(load));
      return leastRecentlyAssigned(
        inTurn.filter((turn) => load(turn) === least),
        rota,
      );
    }
    case 'round_robin':
      return leastRecentlyAssigned(inTurn, rota);
    case 'nobody':
      return [];
  }
}

/** Turns never taken, in the team's order; otherwise the one taken least recently. */
function leastRecentlyAssigned(turns: readonly Turn[], rota: Workload): readonly Turn[] {
  const lastTurn = ({ member }: Turn) => {
    const at = rota.recent.findIndex((one) => sameLogin(one, member));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const longest = Math.max(...turns.map(lastTurn));
  return turns.filter((turn) => lastTurn(turn) === longest).slice(0, 1);
}

/** As many as GitHub assigns. */
function distinct(logins: readonly string[]): readonly string[] {
  return logins
    .filter((login, at) => !includesLogin(logins.slice(0, at), login))
    .slice(0, maxAssignees);
}
