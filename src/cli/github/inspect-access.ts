// Whom GitHub can assign, and what the token can do.

import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

type Repository = Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>;

/** `nobody`: the account does not exist. */
export type Assignable = 'yes' | 'no' | 'nobody';

export async function assignable(repository: Repository, login: string): Promise<Assignable> {
  if (await mayBeAssigned(repository, login)) {
    return 'yes';
  }
  const known = await accountNamed(repository, login);
  if (known === null) {
    return 'nobody';
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

export interface TokenFacts {
  readonly mayWriteIssues: boolean;
  readonly mayWriteContents: boolean;
}

/**
 * Sends requests that always fail: a label without a name, and an invalid branch name. Without
 * write access GitHub responds 403 or 404; with it, 422.
 */
export async function inspectToken({ octokit, owner, repo }: Repository): Promise<TokenFacts> {
  const [mayWriteIssues, mayWriteContents] = await Promise.all([
    isUnderstood('check the token’s permission for issues', () =>
      octokit.issues.createLabel({ owner, repo, name: '' }),
    ),
    isUnderstood('check the token’s permission for contents', () =>
      octokit.git.createRef({ owner, repo, ref: 'baton', sha: '0'.repeat(40) }),
    ),
  ]);
  return { mayWriteIssues, mayWriteContents };
}

async function isUnderstood(purpose: string, request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status === 422) {
      return true;
    }
    if (status === 403 || status === 404) {
      return false;
    }
    throw toServiceError(purpose, error);
  }
}
