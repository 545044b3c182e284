// The repository a command is about: from `--repo`, or from the remote of the current folder.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { usageError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

export interface ResolvedRepository {
  readonly owner: string;
  readonly repo: string;
  /** URL of GitHub's API, without a trailing slash. */
  readonly apiUrl: string;
  /** `github.com`, or a GitHub Enterprise host. */
  readonly host: string;
  /**
   * github.com, or named by the environment. A remote can name any host, so others get no token.
   */
  readonly isTrusted: boolean;
}

const name = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;

/** @param named the value of `--repo` */
export async function resolveRepository(
  terminal: Pick<Terminal, 'environment' | 'cwd'>,
  named: string | undefined,
): Promise<ResolvedRepository> {
  const { environment } = terminal;
  const remote = named === undefined ? await remoteOf(terminal) : null;
  const given = named ?? environment['GITHUB_REPOSITORY'] ?? remote?.path;
  if (given === undefined) {
    throw usageError(
      'Cannot find the repository: this folder has no remote on GitHub. Pass `--repo owner/name`, or a local ledger with `--file handoffs.db`.',
    );
  }
  const [, owner, repo] = name.exec(given) ?? [];
  if (owner === undefined || repo === undefined) {
    throw usageError(
      `“${given}” is not a repository. Write owner/name, for example acme/handoffs.`,
    );
  }
  const host = remote?.host ?? environment['GH_HOST'] ?? 'github.com';
  const api = environment['GITHUB_API_URL'] ?? '';
  return {
    owner,
    repo,
    host,
    apiUrl: (api || apiOf(host)).replace(/\/+$/, ''),
    isTrusted: api !== '' || host === 'github.com' || host === environment['GH_HOST'],
  };
}

function apiOf(host: string): string {
  return host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
}

/** `origin`, or the first remote; null outside a repository. */
async function remoteOf({ environment, cwd }: Pick<Terminal, 'environment' | 'cwd'>): Promise<{
  readonly host: string;
  readonly path: string;
} | null> {
  try {
    const git = await promisify(execFile)('git', ['remote', '--verbose'], {
      cwd,
      env: { ...environment },
    });
    const lines = git.stdout.split('\n');
    const line = lines.find((one) => one.startsWith('origin\t')) ?? lines[0] ?? '';
    return addressOf(line.split(/\s/)[1] ?? '');
  } catch {
    // Git is not installed, or this is not a repository: `--repo` is required.
    return null;
  }
}

/** `https://github.com/acme/ops.git`, `git@github.com:acme/ops`, `ssh://git@github.com/acme/ops`. */
function addressOf(url: string): { readonly host: string; readonly path: string } | null {
  const [, host, path] =
    /^(?:[a-z]+:\/\/)?(?:[^@/]+@)?([A-Za-z0-9.-]+)(?::\d+)?[:/]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
      url,
    ) ?? [];
  return host === undefined || path === undefined ? null : { host, path };
}
