// The person at the terminal, as GitHub knows them.

import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { connectWithToken, type GitHubConnection, withCliErrors } from './connect.ts';
import type { NamedRepository } from './resolve-repository.ts';

/** A login as people write it; `@me` is the owner of the token. */
export async function loginOf(
  terminal: Terminal,
  written: string,
  options: NamedRepository,
): Promise<string> {
  const login = written.trim().replace(/^@/, '');
  if (written.trim() !== '@me') {
    return login;
  }
  const connection = await connectWithToken(terminal, options);
  return await withCliErrors(connection, () =>
    withProgress(terminal, 'Looking up your login', () => viewerOf(connection)),
  );
}

export async function viewerOf({ octokit, token }: GitHubConnection): Promise<string> {
  try {
    return (await octokit.users.getAuthenticated()).data.login;
  } catch (error) {
    if (statusOf(error) === 403) {
      // The token of an app or of a job belongs to no person.
      throw new CliError(
        exitCodes.service,
        `The token from ${token?.from ?? 'nowhere'} belongs to no person. Write a login instead of \`@me\`, or log in with \`gh auth login\`.`,
        { cause: error },
      );
    }
    throw toServiceError('look up the owner of the token', error);
  }
}
