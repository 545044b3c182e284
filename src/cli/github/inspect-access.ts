// What the token can do.

import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import type { RepositoryClient } from '../../github/issues/repository-client.ts';

export interface TokenFacts {
  readonly mayWriteIssues: boolean;
  readonly mayWriteContents: boolean;
}

/**
 * Sends requests that always fail: a label without a name, and an invalid branch name. Without
 * write access GitHub responds 403 or 404; with it, 422.
 */
export async function inspectToken({
  octokit,
  owner,
  repo,
}: Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>): Promise<TokenFacts> {
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
