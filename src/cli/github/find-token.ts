// The token a command acts with: from the environment, else from GitHub's own command line. It is never
// an argument, which everybody on the machine could read.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Terminal } from '../terminal.ts';
import type { ResolvedRepository } from './resolve-repository.ts';

export interface FoundToken {
  readonly token: string;
  /** As in "the token from …". */
  readonly from: string;
}

const variables = ['GITHUB_TOKEN', 'GH_TOKEN'] as const;

/** null: there is none, or none that was meant for that host. */
export async function findToken(
  { environment }: Pick<Terminal, 'environment'>,
  { host, isTrusted }: Pick<ResolvedRepository, 'host' | 'isTrusted'>,
): Promise<FoundToken | null> {
  for (const variable of isTrusted ? variables : []) {
    const token = environment[variable]?.trim();
    if (token) {
      return { token, from: variable };
    }
  }
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], {
      env: { ...environment },
    });
    const token = stdout.trim();
    return token === '' ? null : { token, from: '`gh auth token`' };
  } catch {
    // Not installed, or nobody has logged in with it.
    return null;
  }
}
