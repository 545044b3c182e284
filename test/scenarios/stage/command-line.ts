// `baton` as people start it, against the GitHub of a scenario.

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LocalGitHub } from '../../../src/sandbox/github/local-github.ts';
import { repository } from './given.ts';

const program = fileURLToPath(new URL('../../../action/cli/baton.js', import.meta.url));

export interface Ended {
  readonly exitCode: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the bundle in a process, with the token of this person. */
export async function startBaton(
  { github, databaseUrl }: { readonly github: LocalGitHub; readonly databaseUrl: string | null },
  { as, words }: { readonly as: string; readonly words: readonly string[] },
): Promise<Ended> {
  const { url, close } = await github.listen();
  const env = {
    GITHUB_API_URL: url,
    GITHUB_TOKEN: github.tokenFor(as),
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  };
  try {
    return await new Promise((resolve) => {
      const args = [program, ...words, '--repo', repository];
      execFile(process.execPath, args, { env }, (error, stdout, stderr) =>
        resolve({ exitCode: error === null ? 0 : error.code, stdout, stderr }),
      );
    });
  } finally {
    await close();
  }
}
