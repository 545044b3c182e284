// GitHub, as a command of a person's terminal reaches it.

import { createClient } from '../../github/http/octokit.ts';
import { ServiceError } from '../../ports/world.ts';
import { proxyFetch } from '../../runner/proxy.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { Terminal } from '../terminal.ts';
import { type FoundToken, findToken } from './find-token.ts';
import { type ResolvedRepository, resolveRepository } from './resolve-repository.ts';

export interface GitHubConnection {
  readonly octokit: ReturnType<typeof createClient>;
  readonly owner: string;
  readonly repo: string;
  readonly repository: ResolvedRepository;
  readonly token: FoundToken | null;
}

export const howToGiveToken =
  'Set GITHUB_TOKEN, or log in with GitHub’s own command line (`gh auth login`).';

export async function connect(
  terminal: Terminal,
  { repo: named }: { readonly repo?: string | undefined },
): Promise<GitHubConnection> {
  const repository = await resolveRepository(terminal, named);
  const token = await findToken(terminal, repository);
  const octokit = createClient({
    token: token?.token ?? '',
    baseUrl: repository.apiUrl,
    fetch: await proxyFetch(terminal.environment),
    onWait: (seconds, why) => terminal.stderr(`GitHub: ${why}; waiting ${seconds} s.\n`),
  });
  const { owner, repo } = repository;
  return { octokit, owner, repo, repository, token };
}

/** Where a command asks what GitHub tells nobody without an account. */
export async function connectWithToken(
  terminal: Terminal,
  options: { readonly repo?: string | undefined },
): Promise<GitHubConnection & { readonly token: FoundToken }> {
  const connection = await connect(terminal, options);
  const { token } = connection;
  if (token === null) {
    throw new CliError(exitCodes.world, `There is no token to ask GitHub with. ${howToGiveToken}`);
  }
  return { ...connection, token };
}

/** What a run of the Action is told to do about a fault, a person at a terminal does otherwise. */
export async function withCliErrors<T>(
  { owner, repo, token }: Pick<GitHubConnection, 'owner' | 'repo' | 'token'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const words = error instanceof ServiceError ? wordsFor(error, { owner, repo, token }) : null;
    throw words === null ? error : new CliError(exitCodes.world, words, { cause: error });
  }
}

function wordsFor(
  { code, message }: ServiceError,
  { owner, repo, token }: Pick<GitHubConnection, 'owner' | 'repo' | 'token'>,
): string | null {
  const place = `${owner}/${repo}`;
  switch (code) {
    case 'github_unauthorised':
      return `GitHub does not know the token from ${token?.from ?? 'nowhere'}: it may have expired or been revoked. ${howToGiveToken}`;
    case 'github_forbidden':
      return token === null
        ? `GitHub shows ${place} to nobody without a token. ${howToGiveToken}`
        : `GitHub does not give the token from ${token.from} access to ${place}, or there is no such repository. Look at its name, and let the token reach its contents and issues.`;
    case 'github_unavailable':
      return message.replace(
        'Nothing is lost: the next event or sweep makes it good. See',
        'Try again in a while; see',
      );
    case 'github_refused':
      return message.replace('Run the job again', 'Try again');
    case 'github_rate_limited':
      return message.replace('Run the job again', 'Try again');
    default:
      return null;
  }
}
