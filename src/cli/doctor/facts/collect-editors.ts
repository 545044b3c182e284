// Who completes the forms that Baton opens, and whether GitHub lets them edit its issues.

import type { ConfigurationOutcome } from '../../../config/parse-configuration.ts';
import { includesLogin, teamOf } from '../../../config/teams/team.ts';
import type { Configuration } from '../../../config/types.ts';
import type { GitHub, Lookup } from '../../../ports/github.ts';

export interface Editor {
  readonly login: string;
  readonly team: string;
  readonly mayWrite: Lookup;
}

export async function collectEditors(
  github: Pick<GitHub, 'canWrite' | 'teamMembers'>,
  outcome: ConfigurationOutcome,
): Promise<readonly Editor[]> {
  const teams = outcome.kind === 'valid' ? teamsThatComplete(outcome.configuration) : [];
  const editors: Editor[] = [];
  for (const { id, members, githubTeam } of teams) {
    const known = githubTeam === undefined ? [] : ((await github.teamMembers(githubTeam)) ?? []);
    const others = known.filter((login) => !includesLogin(members, login));
    for (const login of [...members, ...others]) {
      editors.push({ login, team: id, mayWrite: await github.canWrite(login) });
    }
  }
  return editors;
}

/** Of forms on schedule, and of handoffs that follow another one. */
function teamsThatComplete(configuration: Configuration): Configuration['teams'] {
  const { templates } = configuration;
  const following = new Set(templates.flatMap(({ next = [] }) => next));
  const senders = templates
    .filter(({ type, opens }) => opens !== undefined || following.has(type))
    .map(({ from }) => from.toLowerCase());
  return [...new Set(senders)].map((id) => teamOf(configuration, id));
}
