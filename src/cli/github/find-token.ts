// Finds the token for a command: in the environment, otherwise from the gh CLI. It is never an
// argument, because every user of the machine can read those.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Terminal } from '../output/terminal.ts';
import type { ResolvedRepository } from './resolve-repository.ts';

export interface FoundToken {
  readonly token: string;
  /** Completes "the token from …". */
  readonly from: string;
}

const variables = ['GITHUB_TOKEN', 'GH_TOKEN'] as const;

/** @returns null if there is no token for this host */
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
    // gh is not installed, or no one is logged in.
    return null;
  }
}
