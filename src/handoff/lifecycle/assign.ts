// Chooses the assignees of a new handoff by the receiving team's policy.

import { includesLogin, sameLogin } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import type { Assignment } from '../event.ts';
import type { Workload } from './workload.ts';

/** GitHub assigns at most ten people to an issue. */
const maxAssignees = 10;

/** What the choice depends on, in addition to the team. */
interface AssignmentInput {
  readonly rota: Workload;
  /** `YYYY-MM-DD`, in the team's time zone; people are away up to and including their last day. */
  readonly day: string;
  /** In handoffs within one team the sender could be next. null: the account is gone. */
  readonly sender: string | null;
}

/**
 * Skips people who are away on `day`. If everyone is away, chooses the lead, unless away too. Skips the
 * sender if anyone else is available.
 */
export function chooseAssignees(team: Team, { rota, day, sender }: AssignmentInput): Assignment {
  const away = team.members.filter((login) => isAway(team, login, day));
  const there = team.members.filter((login) => !includesLogin(away, login));
  const fallback =
    team.lead !== undefined && !isAway(team, team.lead, day) && team.members.length > 0
      ? [team.lead]
      : [];
  return {
    policy: team.assign,
    assignees:
      team.assign === 'nobody'
        ? []
        : there.length > 0
          ? pick(team, { there, rota, sender })
          : fallback,
    away,
  };
}

function isAway(team: Team, login: string, day: string): boolean {
  const until = Object.entries(team.away).find(([one]) => sameLogin(one, login))?.[1];
  return until !== undefined && day <= until;
}

function pick(
  team: Team,
  {
    there,
    rota,
    sender,
  }: Pick<AssignmentInput, 'rota' | 'sender'> & { readonly there: readonly string[] },
): readonly string[] {
  const others = there.filter((login) => sender === null || !sameLogin(login, sender));
  const inTurn = others.length > 0 ? others : there;
  switch (team.assign) {
    case 'everyone':
      return there.slice(0, maxAssignees);
    case 'least_loaded': {
      const load = (login: string) => rota.open.get(login.toLowerCase()) ?? 0;
      const least = Math.min(...inTurn.map(load));
      return leastRecentlyAssigned(
        inTurn.filter((login) => load(login) === least),
        rota,
      );
    }
    case 'round_robin':
      return leastRecentlyAssigned(inTurn, rota);
    case 'nobody':
      return [];
  }
}

/** Members who were never assigned, in the team's order; otherwise the least recently assigned. */
function leastRecentlyAssigned(logins: readonly string[], rota: Workload): readonly string[] {
  const lastTurn = (login: string) => {
    const at = rota.recent.findIndex((one) => sameLogin(one, login));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const longest = Math.max(...logins.map(lastTurn));
  return logins.filter((login) => lastTurn(login) === longest).slice(0, 1);
}
