// What answers show beside what was asked for, so that it costs no request of its own.

import { parseNextMarker } from '../../render/markers.ts';
import { firstAndLastComments } from '../comments.ts';
import { hasOthersMarker, type OwnAccounts } from '../own-comments.ts';
import { viewerAccount } from './actor.ts';
import type { RepositoryClient } from './repository-client.ts';
import type { IssueParts, Viewer } from './responses.ts';

export function noteSeen(
  { seen }: RepositoryClient,
  {
    viewer,
    repository: { databaseId },
  }: {
    readonly viewer: Viewer;
    readonly repository: { readonly databaseId?: number | null | undefined };
  },
): void {
  if (seen !== undefined && databaseId != null) {
    seen.repositoryId = databaseId;
  }
  if (seen !== undefined) {
    seen.viewer = viewerAccount(viewer);
  }
}

export function noteIssueIds({ seen }: RepositoryClient, issues: readonly IssueParts[]): void {
  for (const { number, fullDatabaseId } of issues) {
    if (fullDatabaseId != null) {
      seen?.issueIds?.set(number, Number(fullDatabaseId));
    }
  }
}

/** Asks the ledger only if a comment or the issue may be one of Baton's by an earlier token. */
export async function ownAccountsFor(
  place: RepositoryClient,
  issues: readonly IssueParts[],
): Promise<OwnAccounts> {
  const mayBeOurs = (issue: IssueParts) =>
    hasOthersMarker(firstAndLastComments(issue)) ||
    (!issue.viewerDidAuthor && parseNextMarker(issue.body) !== null);
  return issues.some(mayBeOurs) ? ((await place.ownAccounts?.()) ?? []) : [];
}
