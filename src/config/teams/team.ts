// Who belongs to a team. Teams and logins compare without regard to case, as on GitHub.

import { chosenValue } from '../answers/by-answer.ts';
import type { Configuration, Team, Template } from '../types.ts';

export function sameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function includesLogin(logins: readonly string[], login: string): boolean {
  return logins.some((one) => sameLogin(one, login));
}

/** The team with this id; an unknown team has no members. */
export function teamOf({ teams }: Pick<Configuration, 'teams'>, id: string): Team {
  return knownTeam(teams, id) ?? emptyTeam(id);
}

export interface Parties {
  readonly sending: Team;
  readonly receiving: Team;
  /** The receiving team no longer exists under any name; an empty team replaces it. */
  readonly isReceivingLost: boolean;
}

/** Where it goes, and the answers by which today's template would route it. */
export interface Routed {
  readonly toTeam: string;
  readonly context: Readonly<Record<string, string | number | readonly string[]>>;
}

/**
 * The teams of a handoff by the template it was filed under. If that template names a team that is no
 * longer configured (it was renamed), use the team that today's template names.
 */
export function teamsOf(
  { teams, templates }: Pick<Configuration, 'teams' | 'templates'>,
  { type, from }: Pick<Template, 'type' | 'from'>,
  { toTeam: to, context }: Routed,
): Parties {
  const today = templates.find((template) => template.type === type);
  const find = (id: string, idToday = id) => knownTeam(teams, id) ?? knownTeam(teams, idToday);
  const receiving = find(to, chosenValue(today?.to, context));
  return {
    sending: find(from, today?.from) ?? emptyTeam(from),
    receiving: receiving ?? emptyTeam(to),
    isReceivingLost: receiving === undefined,
  };
}

type TeamsToday = Pick<Configuration, 'teams' | 'templates'>;

/** The same where the answers are not at hand: if they choose the team, it is known by its name of then alone. */
export function receivingTeamToday(
  configuration: TeamsToday,
  { handoffType, toTeam }: { readonly handoffType: string; readonly toTeam: string },
): Team {
  const to = configuration.templates.find(({ type }) => type === handoffType)?.to;
  return teamOf(
    configuration,
    typeof to === 'string' ? idToday(configuration, toTeam, to) : toTeam,
  );
}

export function sendingTeamToday(
  configuration: TeamsToday,
  { handoffType, fromTeam }: { readonly handoffType: string; readonly fromTeam: string },
): Team {
  const from = configuration.templates.find(({ type }) => type === handoffType)?.from ?? fromTeam;
  return teamOf(configuration, idToday(configuration, fromTeam, from));
}

function idToday({ teams }: TeamsToday, id: string, today: string): string {
  return knownTeam(teams, id) === undefined ? today : id;
}

function knownTeam(teams: Configuration['teams'], id: string): Team | undefined {
  return teams.find((team) => sameLogin(team.id, id));
}

export function emptyTeam(id: string): Team {
  return { id, members: [], assign: 'nobody', away: {} };
}

/** Whether the team has members; a team without any is open to everyone with write access. */
export function hasMembers(team: Team): boolean {
  return team.members.length > 0 || team.lead !== undefined;
}

/** Whether the person is a member or the lead. */
export function isMember(team: Team, login: string): boolean {
  return (
    includesLogin(team.members, login) || (team.lead !== undefined && sameLogin(team.lead, login))
  );
}
