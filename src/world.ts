// The world of a run: GitHub and the ledger, as the use cases need them.

import { setTimeout } from 'node:timers/promises';
import { warning } from '@actions/core';
import { dataBranch } from './github/data-branch.ts';
import { dataBranchReadme } from './github/data-branch-readme.ts';
import { openGitHub } from './github/github.ts';
import { createClient } from './github/octokit.ts';
import { openLedger } from './ledger/open-ledger.ts';
import { readBuiltIn } from './runner/built-in.ts';
import type { Inputs } from './runner/inputs.ts';
import { proxyFetch } from './runner/proxy.ts';
import type { DryRun } from './work/dry-run.ts';
import type { World } from './work/world.ts';

/** @param dryRun null: what is decided is also written */
export async function openWorld(
  { token, configPath, dataBranch: branch, maxWait }: Inputs,
  environment: NodeJS.ProcessEnv,
  dryRun: DryRun | null,
): Promise<World> {
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = createClient({
    token,
    baseUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    fetch: await proxyFetch(environment),
    longestWait: maxWait,
    onWait: (seconds, why) => warning(`GitHub: ${why}; waiting ${seconds} s.`),
  });
  const wait = (milliseconds: number) => setTimeout(milliseconds);
  const github = openGitHub({ octokit, owner, repo, configPath, wait });
  const stored = dataBranch({
    octokit,
    owner,
    repo,
    branch,
    path: 'handoffs.db',
    readme: dataBranchReadme({ repository, branch }),
  });
  return {
    github: dryRun?.github(github) ?? github,
    ledger: openLedger({
      branch: dryRun?.branch(stored) ?? stored,
      repository,
      wait,
      random: Math.random,
    }),
    builtIn: readBuiltIn,
    wait,
  };
}
