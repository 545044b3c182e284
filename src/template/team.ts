// Who belongs to a team. Teams and logins compare without regard to case, as on GitHub.

import type { Configuration, Team } from './types.ts';

export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function includesLogin(logins: readonly string[], login: string): boolean {
  return logins.some((one) => sameLogin(one, login));
}

/** The team of that id; one that is not configured lists nobody. */
export function teamOf({ teams }: Pick<Configuration, 'teams'>, id: string): Team {
  return teams.find((team) => sameLogin(team.id, id)) ?? withoutMembers(id);
}

export function withoutMembers(id: string): Team {
  return { id, members: [], assign: 'nobody', away: {} };
}

/** Whether the team lists anybody; one that does not is open to everyone with write access. */
export function listsAnybody(team: Team): boolean {
  return team.members.length > 0 || team.lead !== undefined;
}

/** Members, and the lead. */
export function isMember(team: Team, login: string): boolean {
  return (
    includesLogin(team.members, login) || (team.lead !== undefined && sameLogin(team.lead, login))
  );
}
