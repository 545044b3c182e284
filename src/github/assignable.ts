// Whom GitHub can assign to issues of the repository.

import { statusOf, toServiceError } from './http/map-errors.ts';
import type { RepositoryClient } from './issues/repository-client.ts';

type Repository = Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>;

/** `bot`: no person, but an App has that name; `nobody`: the account does not exist. */
export type Assignable = 'yes' | 'no' | 'bot' | 'nobody';

export async function assignable(repository: Repository, login: string): Promise<Assignable> {
  if (await mayBeAssigned(repository, login)) {
    return 'yes';
  }
  const known = await accountNamed(repository, login);
  if (known === null) {
    return (await accountNamed(repository, `${login}[bot]`)) === null ? 'nobody' : 'bot';
  }
  // This endpoint is case-sensitive, unlike all others.
  return known !== login && (await mayBeAssigned(repository, known)) ? 'yes' : 'no';
}

async function mayBeAssigned(
  { octokit, owner, repo }: Repository,
  assignee: string,
): Promise<boolean> {
  return isAnswered(`check whether ${assignee} can be assigned`, () =>
    octokit.issues.checkUserCanBeAssigned({ owner, repo, assignee }),
  );
}

async function isAnswered(purpose: string, request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    if (statusOf(error) === 404) {
      return false;
    }
    throw toServiceError(purpose, error);
  }
}

async function accountNamed({ octokit }: Repository, username: string): Promise<string | null> {
  try {
    const { data } = await octokit.users.getByUsername({ username });
    return data.login;
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw toServiceError(`look for ${username}`, error);
  }
}
