// Whom GitHub would assign, and what the token may do.

import { statusOf, withErrorContext } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/read-issues.ts';

type Repository = Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>;

/** `nobody`: there is no such account. */
export type Assignable = 'yes' | 'no' | 'nobody';

export async function assignable(repository: Repository, login: string): Promise<Assignable> {
  if (await mayBeAssigned(repository, login)) return 'yes';
  const known = await accountNamed(repository, login);
  if (known === null) return 'nobody';
  // That question tells apart upper and lower case, as no other does.
  return known !== login && (await mayBeAssigned(repository, known)) ? 'yes' : 'no';
}

async function mayBeAssigned(
  { octokit, owner, repo }: Repository,
  assignee: string,
): Promise<boolean> {
  return isAnswered(`ask whether ${assignee} can be assigned`, () =>
    octokit.issues.checkUserCanBeAssigned({ owner, repo, assignee }),
  );
}

async function isAnswered(purpose: string, request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    return statusOf(error) === 404 ? false : withErrorContext(purpose, () => Promise.reject(error));
  }
}

async function accountNamed({ octokit }: Repository, username: string): Promise<string | null> {
  try {
    const { data } = await octokit.users.getByUsername({ username });
    return data.login;
  } catch (error) {
    return statusOf(error) === 404
      ? null
      : withErrorContext(`look for ${username}`, () => Promise.reject(error));
  }
}

export interface TokenFacts {
  readonly mayWriteIssues: boolean;
  readonly mayWriteContents: boolean;
}

/**
 * Asks for what GitHub never does: a label without a name, and a branch whose name is none. Who may not
 * write hears 403 or 404, who may hears 422.
 */
export async function surveyToken({ octokit, owner, repo }: Repository): Promise<TokenFacts> {
  const [mayWriteIssues, mayWriteContents] = await Promise.all([
    isUnderstood('ask what the token may do with issues', () =>
      octokit.issues.createLabel({ owner, repo, name: '' }),
    ),
    isUnderstood('ask what the token may do with contents', () =>
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
    if (status === 422) return true;
    return status === 403 || status === 404
      ? false
      : withErrorContext(purpose, () => Promise.reject(error));
  }
}
