// Whether issues still exist, and if not, why.

import * as v from 'valibot';
import type { LastChanges } from '../../ports/github.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { query } from '../http/graphql.ts';
import { statusOf, toServiceError, withErrorContext } from '../http/map-errors.ts';
import type { RepositoryClient } from './repository-client.ts';

/** Issues per request. */
const batch = 100;

const answer = v.objectWithRest(
  {
    repository: v.record(
      v.string(),
      v.union([v.null(), v.object({ number: v.number(), updatedAt: v.string() }), v.number()]),
    ),
  },
  v.nullable(v.looseObject({ login: v.optional(v.string()), databaseId: v.nullish(v.number()) })),
);

/**
 * When these issues last changed, and whose accounts have these logins; missing ones are left out. One request
 * per hundred.
 */
export async function lastChanges(
  { octokit, owner, repo }: RepositoryClient,
  numbers: readonly number[],
  logins: readonly string[],
): Promise<LastChanges> {
  const updatedAt = new Map<number, string>();
  const accounts = new Map<string, number>();
  for (let at = 0; at < Math.max(numbers.length, logins.length); at += batch) {
    const issues = numbers
      .slice(at, at + batch)
      .map((number) => `issue${number}: issue(number: ${number}) { number updatedAt }`);
    const some = logins.slice(at, at + batch);
    const declared = some.map((_, index) => `, $login${index}: String!`).join('');
    const users = some.map(
      (_, index) => `user${index}: user(login: $login${index}) { login databaseId }`,
    );
    const { data } = await query(octokit, {
      query: `query Existing($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { databaseId ${issues.join(' ')} } ${users.join(' ')} }`,
      variables: {
        owner,
        name: repo,
        ...Object.fromEntries(some.map((login, index) => [`login${index}`, login])),
      },
      answer,
    });
    const { repository, ...people } = data;
    for (const issue of Object.values(repository)) {
      if (typeof issue === 'object' && issue !== null) {
        updatedAt.set(issue.number, issue.updatedAt);
      }
    }
    for (const user of Object.values(people)) {
      if (user?.login !== undefined && user.databaseId != null) {
        accounts.set(user.login.toLowerCase(), user.databaseId);
      }
    }
  }
  return { updatedAt, accounts };
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
  demandEnabled({ owner, repo }, data.has_issues);
}

export function demandEnabled(
  { owner, repo }: Pick<RepositoryClient, 'owner' | 'repo'>,
  isEnabled: boolean,
): void {
  if (!isEnabled) {
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
        await demandIssues({ octokit, owner, repo });
        return 'unknown';
      default:
        throw toServiceError(`read issue #${number}`, error);
    }
  }
}
