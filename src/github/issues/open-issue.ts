// Opens the issue of a handoff that a person or a program asked for, and finds it again.

import type { GitHub, WantedIssue } from '../../ports/github.ts';
import { parseOpenedFor } from '../../render/markers.ts';
import { withErrorContext } from '../http/map-errors.ts';
import { noRetry } from '../http/retry.ts';
import type { RepositoryClient } from './repository-client.ts';

/** Not retried: GitHub may have opened it although the response was lost. */
export async function openNewIssue(
  { octokit, owner, repo }: RepositoryClient,
  { title, body, labels }: Parameters<GitHub['openIssue']>[0],
): Promise<WantedIssue> {
  const { data } = await withErrorContext('open the handoff', () =>
    octokit.issues.create({ owner, repo, title, body, labels: [...labels], request: noRetry }),
  );
  return { number: data.number, updatedAt: data.updated_at };
}

const pageSize = 100;

/**
 * Among the newest hundred. Only issues that Baton or another App wrote: the marker of a person counts for
 * nothing.
 */
export async function findOpenedFor(
  { octokit, owner, repo }: RepositoryClient,
  { request, label, since }: Parameters<GitHub['findOpenedFor']>[0],
  viewer: string,
): Promise<readonly WantedIssue[]> {
  const { data } = await withErrorContext('look for the handoff', () =>
    octokit.issues.listForRepo({
      owner,
      repo,
      labels: label,
      ...(since === null ? {} : { since }),
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: pageSize,
    }),
  );
  return data
    .filter(
      ({ body, user }) =>
        (user?.type === 'Bot' || user?.login === viewer) && parseOpenedFor(body ?? '') === request,
    )
    .map((issue) => ({ number: issue.number, updatedAt: issue.updated_at }))
    .toReversed();
}
