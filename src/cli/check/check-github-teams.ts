// Finds teams whose members a run cannot read.

import { quoted } from '../../base/format-words.ts';
import type { SourceFile } from '../../config/problem.ts';
import { sameLogin } from '../../config/teams/team.ts';
import type { Configuration } from '../../config/types.ts';
import { parseYaml } from '../../config/yaml/parse-yaml.ts';
import { collectProblems } from '../../config/yaml/parsed.ts';
import { entriesOf, valueAt } from '../../config/yaml/yaml-node.ts';
import type { BatonStep } from '../workflow/find-steps.ts';
import { passesToken } from '../workflow/passes-token.ts';
import { type Checking, finding } from './finding.ts';

/** @param steps without any, no one knows yet which token a run has */
export function* checkGitHubTeams(
  { teams }: Configuration,
  files: readonly SourceFile[],
  steps: readonly BatonStep[],
): Checking {
  const file = files.find(({ path }) => path.endsWith('/config.yml'));
  if (file === undefined || steps.length === 0 || passesToken(steps)) {
    return;
  }
  const { value: tree } = collectProblems(parseYaml(file));
  const listed = tree?.kind === 'mapping' ? entriesOf(valueAt(tree, 'teams')) : [];
  for (const { key, value } of listed) {
    const team = teams.find(({ id }) => sameLogin(id, key));
    const named = value.kind === 'mapping' ? valueAt(value, 'github_team') : undefined;
    if (team?.githubTeam !== undefined && team.members.length === 0 && named !== undefined) {
      yield finding('github-teams', named.at, {
        message: `The token of the job cannot read the members of ${quoted(team.githubTeam)}, so Baton decides nothing in the team ${quoted(team.id)}.`,
        fix: 'Pass the token of a GitHub App with the permission `members: read` to the input `token`, or list the members.',
      });
    }
  }
}
