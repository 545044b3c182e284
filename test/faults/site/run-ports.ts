// The ports of a run, wired as in src/open-ports.ts: only time and chance are passed in.

import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { openGitHub } from '../../../src/github/github.ts';
import { type ClientOptions, createClient } from '../../../src/github/http/octokit.ts';
import type { Time } from '../../../src/github/time.ts';
import { type ArchiveLimits, usualLimits } from '../../../src/ledger/archive/archive-limits.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { readDefaultTemplates } from '../../../src/runner/default-templates.ts';

export const repository = 'acme/ops';
const [owner = '', repo = ''] = repository.split('/');

interface Circumstances extends ClientOptions {
  readonly time: Time;
  readonly random: () => number;
  /** Of the ledger. */
  readonly branch?: string;
  /** When ended handoffs move to an archive; by default as in a real run. */
  readonly limits?: ArchiveLimits | undefined;
}

export function portsOf({
  random,
  branch = 'handoff-data',
  limits = usualLimits,
  ...client
}: Circumstances): Ports {
  const { wait } = client.time;
  const octokit = createClient(client);
  const at = { octokit, owner, repo };
  const file = { ...at, branch, path: 'handoffs.db', readme: 'The ledger.' };
  const stored = openDataBranch(file);
  return {
    github: openGitHub({ ...at, configPath: '.github/handoffs', wait }),
    ledger: openLedger({ branch: stored, repository, wait, random, limits }),
    builtIn: readDefaultTemplates,
    publish: (files, reason) => stored.publish(files, reason),
    wait,
  };
}
