// Connects a command to GitHub.

import { createClient } from '../../github/http/octokit.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { proxyFetch } from '../../runner/proxy.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import type { Terminal } from '../output/terminal.ts';
import { type FoundToken, findToken, howToGiveToken } from './find-token.ts';
import { type Refusal, toRefusal } from './refusal.ts';
import {
  type NamedRepository,
  type ResolvedRepository,
  resolveRepository,
} from './resolve-repository.ts';

export interface GitHubConnection {
  readonly octokit: ReturnType<typeof createClient>;
  readonly owner: string;
  readonly repo: string;
  readonly repository: ResolvedRepository;
  readonly token: FoundToken | null;
  /** A sentence for someone without a token. */
  readonly howToGiveToken: string;
}

export async function connect(
  terminal: Terminal,
  named: NamedRepository,
): Promise<GitHubConnection> {
  const repository = await resolveRepository(terminal, named);
  const token = await findToken(terminal, repository);
  const octokit = createClient({
    token: token?.token ?? '',
    baseUrl: repository.apiUrl,
    fetch: await proxyFetch(repository.apiUrl, terminal.environment),
    onWait: (seconds, why) => terminal.stderr(`GitHub: ${why}; waiting ${seconds} s.\n`),
  });
  const { owner, repo } = repository;
  return {
    octokit,
    owner,
    repo,
    repository,
    token,
    howToGiveToken: howToGiveToken(terminal, repository),
  };
}

/** For commands that need a token. */
export async function connectWithToken(
  terminal: Terminal,
  options: NamedRepository,
): Promise<GitHubConnection & { readonly token: FoundToken }> {
  const connection = await connect(terminal, options);
  const { token } = connection;
  if (token === null) {
    throw new CliError(
      exitCodes.service,
      `GitHub requires a token for this. ${connection.howToGiveToken}`,
    );
  }
  return { ...connection, token };
}

type Named = Pick<GitHubConnection, 'owner' | 'repo' | 'token' | 'howToGiveToken'>;

/** Rewrites errors whose fix differs between a run and a terminal. */
export async function withCliErrors<T>(connection: Named, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const words = error instanceof ServiceError ? wordsFor(error, connection) : null;
    throw words === null ? error : new CliError(exitCodes.service, words, { cause: error });
  }
}

function wordsFor(
  error: ServiceError,
  { owner, repo, token, howToGiveToken }: Named,
): string | null {
  const place = `${owner}/${repo}`;
  const { code, message } = error;
  switch (code) {
    case 'github_unauthorised':
      return `GitHub rejected the token from ${token?.from ?? 'nowhere'}. It may have expired or been revoked. ${howToGiveToken}`;
    case 'github_forbidden':
      return token === null
        ? `GitHub does not show ${place} without a token. ${howToGiveToken}`
        : forbiddenWords(toRefusal(error), place, token);
    case 'github_unavailable':
      return message.replace('The next event or sweep catches up. See', 'Try again later. See');
    case 'github_refused':
      return message.replace('Re-run the job', 'Try again');
    case 'github_rate_limited':
      return message.replace('Re-run the job', 'Try again');
    default:
      return null;
  }
}

function forbiddenWords(refusal: Refusal | null, place: string, { from }: FoundToken): string {
  if (refusal === null) {
    return `The token from ${from} has no access to ${place}, or the repository does not exist. Check the name, and give the token access to contents and issues.`;
  }
  const { said, authoriseAt } = refusal;
  const refused = `GitHub refused a request for ${place} with the token from ${from}: ${said}${/[.!]$/.test(said) ? '' : '.'}`;
  if (authoriseAt !== null) {
    return `${refused} Authorise the token at ${authoriseAt}, or log in again with \`gh auth login\`.`;
  }
  return /^Resource not accessible/.test(said)
    ? `${refused} Give the token access to contents and issues.`
    : refused;
}
