// Who is assigned when a handoff arrives, by the receiving team's policy.

import { includesLogin, sameLogin } from '../template/team.ts';
import type { Team } from '../template/types.ts';
import type { Assignment } from './event.ts';
import type { Rota } from './rota.ts';

/** GitHub assigns at most ten people to an issue. */
const mostAssignees = 10;

/**
 * People away on `day` are passed over; when all are, the lead stands in, if there is one who is not
 * away too.
 *
 * @param day `YYYY-MM-DD`; a person is away up to and including the last day given.
 */
export function chooseAssignees(team: Team, rota: Rota, day: string): Assignment {
  const away = team.members.filter((login) => isAway(team, login, day));
  const there = team.members.filter((login) => !includesLogin(away, login));
  const standIn =
    team.lead !== undefined && !isAway(team, team.lead, day) && team.members.length > 0
      ? [team.lead]
      : [];
  return {
    policy: team.assign,
    assignees: team.assign === 'nobody' ? [] : there.length > 0 ? pick(team, there, rota) : standIn,
    away,
  };
}

function isAway(team: Team, login: string, day: string): boolean {
  const until = Object.entries(team.away).find(([one]) => sameLogin(one, login))?.[1];
  return until !== undefined && day <= until;
}

function pick(team: Team, there: readonly string[], rota: Rota): readonly string[] {
  switch (team.assign) {
    case 'everyone':
      return there.slice(0, mostAssignees);
    case 'least_loaded': {
      const load = (login: string) => rota.open[login.toLowerCase()] ?? 0;
      const least = Math.min(...there.map(load));
      return longestWithout(
        there.filter((login) => load(login) === least),
        rota,
      );
    }
    case 'round_robin':
      return longestWithout(there, rota);
    case 'nobody':
      return [];
  }
}

/** Who was never assigned, in the team's order; otherwise whose last assignment is the oldest. */
function longestWithout(logins: readonly string[], rota: Rota): readonly string[] {
  const lastTurn = (login: string) => {
    const at = rota.recent.findIndex((one) => sameLogin(one, login));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const longest = Math.max(...logins.map(lastTurn));
  return logins.filter((login) => lastTurn(login) === longest).slice(0, 1);
}
