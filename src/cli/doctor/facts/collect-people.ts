// The people in the configuration, and whether GitHub can assign them.

import type { ConfigurationOutcome } from '../../../config/parse-configuration.ts';
import { includesLogin } from '../../../config/teams/team.ts';
import type { Team } from '../../../config/types.ts';
import { type Assignable, assignable } from '../../../github/assignable.ts';
import type { GitHub } from '../../../ports/github.ts';
import type { GitHubConnection } from '../../github/connect.ts';

export interface NamedPerson {
  readonly login: string;
  /** The first team that lists them. */
  readonly team: string;
  readonly assignable: Assignable;
}

export interface NamedTeam {
  /** `org/slug`. */
  readonly githubTeam: string;
  readonly team: string;
  /** Whether config.yml also lists members. */
  readonly hasListed: boolean;
  /** null if the team does not exist or the token cannot read it. */
  readonly members: number | null;
}

export interface PeopleFacts {
  readonly people: readonly NamedPerson[];
  readonly teams: readonly NamedTeam[];
}

/** Maximum concurrent requests. */
const atOnce = 10;

export async function collectPeople(
  connection: GitHubConnection,
  github: GitHub,
  outcome: ConfigurationOutcome,
): Promise<PeopleFacts> {
  const teams = outcome.kind === 'valid' ? outcome.configuration.teams : [];
  const named = rosterOf(teams);
  const people: NamedPerson[] = [];
  for (let at = 0; at < named.length; at += atOnce) {
    const asked = named.slice(at, at + atOnce).map(async ({ login, team }) => ({
      login,
      team,
      assignable: await assignable(connection, login),
    }));
    people.push(...(await Promise.all(asked)));
  }
  const known = teams.flatMap(({ id, githubTeam, members }) =>
    githubTeam === undefined ? [] : [{ team: id, githubTeam, hasListed: members.length > 0 }],
  );
  return {
    people,
    teams: await Promise.all(
      known.map(async (named) => ({
        ...named,
        members: (await github.teamMembers(named.githubTeam))?.length ?? null,
      })),
    ),
  };
}

function rosterOf(teams: readonly Team[]): readonly Pick<NamedPerson, 'login' | 'team'>[] {
  const all = teams.flatMap(({ id, members, lead }) =>
    [...members, ...(lead === undefined ? [] : [lead])].map((login) => ({ login, team: id })),
  );
  return all.filter(
    ({ login }, at) =>
      !includesLogin(
        all.slice(0, at).map((one) => one.login),
        login,
      ),
  );
}
