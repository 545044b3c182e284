// The data branch of a local GitHub, as a run of the workflow opens it.

import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { quickTime } from '../../quick-time.ts';

export function branchOfRun({ actionsToken, fetch }: Pick<LocalGitHub, 'actionsToken' | 'fetch'>) {
  return openDataBranch({
    octokit: createClient({
      token: actionsToken,
      baseUrl: 'https://api.github.test',
      fetch,
      time: quickTime(),
    }),
    ...{ owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' },
    readme: 'The ledger.',
  });
}
