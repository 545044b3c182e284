// Names of teams and routes, and who belongs to a team.

import { includesLogin } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import { inline } from './escape.ts';

/** Members and the lead. */
export function teamLogins({ members, lead }: Team): readonly string[] {
  return lead === undefined || includesLogin(members, lead) ? members : [...members, lead];
}

export function membersBesides(team: Team, logins: readonly string[]): readonly string[] {
  return teamLogins(team).filter((login) => !includesLogin(logins, login));
}

export function teamName(id: string): string {
  return inline(id, 60);
}

export function routeName(from: string, to: string): string {
  return `${teamName(from)} → ${teamName(to)}`;
}
