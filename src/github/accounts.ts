// Which account has a login, and which login an account has.

import * as v from 'valibot';
import type { KnownAccount } from '../ports/accounts.ts';
import { query } from './http/graphql.ts';
import { statusOf, toServiceError } from './http/map-errors.ts';
import type { RepositoryClient } from './issues/repository-client.ts';

/** Logins in one query. */
const batch = 100;

const answer = v.record(
  v.string(),
  v.nullable(v.object({ login: v.string(), databaseId: v.nullish(v.number()) })),
);

/** Logins that no person has are left out. */
export async function accountsOf(
  { octokit }: RepositoryClient,
  logins: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (let at = 0; at < logins.length; at += batch) {
    const some = logins.slice(at, at + batch);
    const declared = some.map((_, index) => `$login${index}: String!`).join(', ');
    const parts = some.map(
      (_, index) => `user${index}: user(login: $login${index}) { login databaseId }`,
    );
    const { data } = await query(octokit, {
      query: `query Accounts(${declared}) { ${parts.join(' ')} }`,
      variables: Object.fromEntries(some.map((login, index) => [`login${index}`, login])),
      answer,
    });
    for (const user of Object.values(data)) {
      if (user?.databaseId != null) {
        found.set(user.login.toLowerCase(), user.databaseId);
      }
    }
  }
  return found;
}

const user = v.object({ login: v.string() });

/** An account that was deleted has no login. */
export async function loginsOf(
  { octokit }: RepositoryClient,
  ids: readonly number[],
): Promise<readonly KnownAccount[]> {
  const accounts: KnownAccount[] = [];
  for (const id of ids) {
    try {
      const { data } = await octokit.request('GET /user/{account_id}', { account_id: id });
      accounts.push({ id, login: v.parse(user, data).login });
    } catch (error) {
      const status = statusOf(error);
      if (status === 404) {
        accounts.push({ id, login: null });
      } else if (status !== 403) {
        throw toServiceError(`read account ${id}`, error);
      }
    }
  }
  return accounts;
}
