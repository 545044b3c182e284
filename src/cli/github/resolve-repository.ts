// The repository that a command is about: named, or the one that lies around it.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { usageError } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';

export interface ResolvedRepository {
  readonly owner: string;
  readonly repo: string;
  /** Of GitHub's API, without a slash at its end. */
  readonly apiUrl: string;
  /** `github.com`, or a company's own. */
  readonly host: string;
  /** It is GitHub's, or the environment names it; any remote may name any other. */
  readonly isTrusted: boolean;
}

const name = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/;

/** @param named by `--repo` */
export async function resolveRepository(
  terminal: Pick<Terminal, 'environment' | 'cwd'>,
  named: string | undefined,
): Promise<ResolvedRepository> {
  const { environment } = terminal;
  const remote = named === undefined ? await remoteOf(terminal) : null;
  const given = named ?? environment['GITHUB_REPOSITORY'] ?? remote?.path;
  if (given === undefined) {
    throw usageError(
      'Which repository? This folder has no remote on GitHub. Name it with `--repo owner/name`, or read a ledger that lies here with `--file handoffs.db`.',
    );
  }
  const [, owner, repo] = name.exec(given) ?? [];
  if (owner === undefined || repo === undefined) {
    throw usageError(`“${given}” is no repository. Write it as owner/name, such as acme/handoffs.`);
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

/** `origin`, or the first remote there is; null outside a repository. */
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
    // No Git on this machine, or no repository here: then it has to be named.
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
