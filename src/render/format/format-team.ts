// Names of teams and routes, and who belongs to a team.

import { isGoneLogin } from '../../config/teams/gone-login.ts';
import { includesLogin } from '../../config/teams/team.ts';
import type { Team } from '../../config/types.ts';
import { inline } from './escape.ts';

/** Members and the lead, whose accounts exist. */
export function teamLogins({ members, lead }: Team): readonly string[] {
  const all = lead === undefined || includesLogin(members, lead) ? members : [...members, lead];
  return all.filter((login) => !isGoneLogin(login));
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
