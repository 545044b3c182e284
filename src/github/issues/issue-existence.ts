// Whether issues still exist, and if not, why.

import * as v from 'valibot';
import { ServiceError } from '../../ports/world.ts';
import { query } from '../http/graphql.ts';
import { statusOf, toServiceError, withErrorContext } from '../http/map-errors.ts';
import type { RepositoryClient } from './repository-client.ts';

/** Issues per request. */
const batch = 100;

const answer = v.object({
  repository: v.record(
    v.string(),
    v.nullable(v.object({ number: v.number(), updatedAt: v.string() })),
  ),
});

/** When these issues last changed; missing ones are left out. One request per hundred. */
export async function updatedAtByIssue(
  { octokit, owner, repo }: RepositoryClient,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  for (let at = 0; at < numbers.length; at += batch) {
    const parts = numbers
      .slice(at, at + batch)
      .map((number) => `issue${number}: issue(number: ${number}) { number updatedAt }`);
    const { data } = await query(octokit, {
      query: `query Existing($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${parts.join(' ')} } }`,
      variables: { owner, name: repo },
      answer,
    });
    for (const issue of Object.values(data.repository)) {
      if (issue !== null) {
        found.set(issue.number, issue.updatedAt);
      }
    }
  }
  return found;
}

/**
 * Issues that are disabled look like issues that were all deleted.
 *
 * @throws ServiceError if issues are disabled
 */
async function demandIssues({
  octokit,
  owner,
  repo,
}: Pick<RepositoryClient, 'octokit' | 'owner' | 'repo'>): Promise<void> {
  const { data } = await withErrorContext('read the repository', () =>
    octokit.repos.get({ owner, repo }),
  );
  if (!data.has_issues) {
    throw new ServiceError(
      'github_forbidden',
      `Issues are disabled in ${owner}/${repo}. Nothing was recorded. Enable them in the ` +
        "repository's settings, or remove the workflow.",
    );
  }
}

/** Why an issue that GraphQL does not find cannot be read; null if it exists after all. */
export async function removalReason(
  { octokit, owner, repo }: RepositoryClient,
  number: number,
): Promise<'deleted' | 'transferred' | 'unknown' | null> {
  const request = { redirect: 'manual' as const };
  try {
    // A redirect that is not followed is not an error, although the type of `status` excludes it.
    const { status }: { readonly status: number } = await octokit.issues.get({
      owner,
      repo,
      issue_number: number,
      request,
    });
    return status === 301 ? 'transferred' : null;
  } catch (error) {
    switch (statusOf(error)) {
      case 410:
        await demandIssues({ octokit, owner, repo });
        return 'deleted';
      case 404:
        return 'unknown';
      default:
        throw toServiceError(`read issue #${number}`, error);
    }
  }
}
