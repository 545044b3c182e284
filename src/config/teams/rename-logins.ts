// The logins that a configuration names, and the configuration with others in their place.

import type { Configuration, Team } from '../types.ts';

/** Each once, ignoring case. */
export function loginsIn({ teams, people }: Configuration): readonly string[] {
  const all = [
    ...teams.flatMap(({ members, lead, away }) => [
      ...members,
      ...(lead === undefined ? [] : [lead]),
      ...Object.keys(away),
    ]),
    ...Object.keys(people),
  ];
  return [...new Map(all.map((login) => [login.toLowerCase(), login])).values()];
}

export function withLogins(
  configuration: Configuration,
  rename: (login: string) => string,
): Configuration {
  const { teams, people } = configuration;
  return {
    ...configuration,
    teams: teams.map((team) => inTeam(team, rename)),
    people: renameKeys(people, rename),
  };
}

function inTeam(team: Team, rename: (login: string) => string): Team {
  return {
    ...team,
    // Someone listed under the old and the new login is one member.
    members: [...new Map(team.members.map(rename).map((one) => [one.toLowerCase(), one])).values()],
    ...(team.lead === undefined ? {} : { lead: rename(team.lead) }),
    away: renameKeys(team.away, rename),
  };
}

function renameKeys<Value>(
  entries: Readonly<Record<string, Value>>,
  rename: (login: string) => string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(entries).map(([login, value]) => [rename(login), value]),
  );
}
