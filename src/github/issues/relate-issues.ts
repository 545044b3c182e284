// GitHub's own relation between the issues of a chain: the later one is blocked by those before it. A sub-issue would
// say that it is a part of them, which it is not, and an issue has only one parent.
// https://docs.github.com/en/rest/issues/issue-dependencies, PyGithub/PyGithub#3477,
// bjcoombs/ai-native-toolkit#321 (the body takes the id of the issue, not its number)

import { RequestError } from '@octokit/request-error';
import { noRetry } from '../http/retry.ts';
import type { RepositoryClient } from './repository-client.ts';

/**
 * Best effort: the comments of Baton link the issues too. Old GitHub Enterprise Servers do not have it (404), a token
 * may not be allowed to (403), one of the issues may be gone (404, 410), or the relation may exist (422).
 *
 * @returns whether GitHub refused, so that trying again in this run is no use
 */
export async function relateIssues(
  place: RepositoryClient,
  issueNumber: number,
  blockedBy: readonly number[],
): Promise<'related' | 'refused'> {
  const { octokit, owner, repo } = place;
  try {
    for (const number of blockedBy) {
      await octokit.issues
        .addBlockedByDependency({
          ...{ owner, repo, issue_number: issueNumber, issue_id: await idOf(place, number) },
          request: noRetry,
        })
        .catch(unlessRelated);
    }
    return 'related';
  } catch (error) {
    if (error instanceof RequestError) {
      return 'refused';
    }
    throw error;
  }
}

/** Mostly this run has read the issue. */
async function idOf(
  { octokit, owner, repo, seen }: RepositoryClient,
  number: number,
): Promise<number> {
  return (
    seen?.issueIds?.get(number) ??
    (await octokit.issues.get({ owner, repo, issue_number: number, request: noRetry })).data.id
  );
}

/** A run that ended before it showed what it recorded may have related the issues. */
function unlessRelated(error: unknown): void {
  if (!(error instanceof RequestError && error.status === 422)) {
    throw error;
  }
}
