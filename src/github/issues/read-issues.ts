// Reads issues completely, including further pages of their lists.

import { deepEqual } from '../../base/deep-equal.ts';
import type { IssueReading } from '../../ports/github.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { firstAndLastComments } from '../comments.ts';
import { isTooMuch, query } from '../http/graphql.ts';
import { removalReason } from './issue-existence.ts';
import { issueQuery, moreQuery, pageSize } from './issue-query.ts';
import { noteIssueIds, noteSeen, ownAccountsFor } from './note-seen.ts';
import type { RepositoryClient } from './repository-client.ts';
import { type IssueParts, issueResponse, type MoreOfIssue, moreAnswer } from './responses.ts';
import { snapshotOf } from './to-snapshot.ts';

/** Delays before a stale read is retried. */
const staleWaits = [500, 2000, 5000];

/** Entries of a history on a page: fewer where GitHub gives up on a full page. */
const pageSizes = [pageSize, 20, 5];

/**
 * A replica may lag behind the event: it shows an older issue, or does not find a new one yet. The read
 * is retried; an issue that GraphQL still does not find is looked up through REST.
 *
 * @param atLeast the minimum of the issue's `updatedAt`; null if none is known
 * @throws ServiceError if GraphQL lags longer than a run waits
 */
export async function readIssueSnapshot(
  place: RepositoryClient,
  number: number,
  atLeast: string | null,
): Promise<IssueReading> {
  for (const pause of [...staleWaits, null]) {
    const reading = await readOnce(place, number);
    const { issue } = reading;
    const isStale = atLeast !== null && (issue === null || issue.updatedAt < atLeast);
    const isMissing = issue === null && pause === null;
    if (!isStale || (isMissing && (await removalReason(place, number)) !== null)) {
      return reading;
    }
    if (pause === null) {
      throw lagging(number);
    }
    await place.wait(pause);
  }
  throw new Error('unreachable: the last attempt returns or throws');
}

/** In one request; in several small ones where GitHub gives up on that. */
async function readOnce(place: RepositoryClient, number: number): Promise<IssueReading> {
  for (const perPage of pageSizes) {
    const isLast = perPage === pageSizes.at(-1);
    try {
      return await readInPages(place, { number, perPage, canAskForLess: !isLast });
    } catch (error) {
      if (!isTooMuch(error)) {
        throw error;
      }
      if (isLast) {
        throw unanswered(number, error);
      }
    }
  }
  throw new Error('unreachable: the last page size is taken or refused');
}

function unanswered(number: number, cause: unknown): ServiceError {
  return new ServiceError(
    'github_too_costly',
    `GitHub gave up on reading issue #${number}: its history is too large for one query, or GitHub is slow. ` +
      'Baton recorded nothing of it. The next event or sweep tries again.',
    { cause },
  );
}

async function readInPages(
  place: RepositoryClient,
  {
    number,
    perPage,
    canAskForLess,
  }: { readonly number: number; readonly perPage: number; readonly canAskForLess: boolean },
): Promise<IssueReading> {
  const { data, now } = await query(place.octokit, {
    query: issueQuery,
    variables: { ...variablesOf(place), number, ...perPageOf(perPage) },
    answer: issueResponse,
    canAskForLess,
  });
  const { issue, configuration } = data.repository;
  noteSeen(place, data);
  noteIssueIds(place, issue === null ? [] : [issue]);
  const whole = issue === null ? null : await readWhole(place, issue, perPage);
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    issue: whole === null ? null : snapshotOf(whole, await ownAccountsFor(place, [whole])),
  };
}

/** Comments are read from both ends, which is nearly always all of them. */
export function perPageOf(perPage: number) {
  return { perPage, comments: Math.ceil(perPage / 2) };
}

/** GitHub, or a cache before it, would be asked endlessly. */
export function repeatedPage(what: string): ServiceError {
  return new ServiceError(
    'github_refused',
    `GitHub answered twice with the same page of ${what}. The next event or sweep tries again. If you use a proxy, let it cache nothing.`,
  );
}

function lagging(number: number): ServiceError {
  return new ServiceError(
    'github_stale',
    `GitHub's GraphQL API still shows issue #${number} as it was before the event that started this run. ` +
      'Baton recorded nothing. Run the job again in a minute; otherwise the next sweep records what happened.',
  );
}

export function variablesOf({ owner, repo, configPath }: RepositoryClient) {
  return { owner, name: repo, configuration: `HEAD:${configPath}` };
}

/** Reads on what has further pages, until the history is complete. */
export async function readWhole(
  place: RepositoryClient,
  issue: IssueParts,
  perPage: number,
): Promise<IssueParts> {
  let whole = issue;
  let next = pagesAfter(issue);
  while (next.timeline || next.edits || next.comments) {
    const { data } = await query(place.octokit, {
      query: moreQuery,
      variables: { owner: place.owner, name: place.repo, number: issue.number, perPage, ...next },
      answer: moreAnswer,
    });
    whole = joined(whole, data.repository.issue);
    const after = pagesAfter(whole);
    if (deepEqual(after, next)) {
      throw repeatedPage(`issue #${issue.number}`);
    }
    next = after;
  }
  return whole;
}

function pagesAfter(issue: IssueParts) {
  const { timelineItems, userContentEdits, firstComments } = issue;
  const hasAll = firstAndLastComments(issue).length >= firstComments.totalCount;
  return {
    timeline: timelineItems.pageInfo.hasNextPage,
    timelineAfter: timelineItems.pageInfo.endCursor,
    edits: userContentEdits?.pageInfo.hasNextPage ?? false,
    editsAfter: userContentEdits?.pageInfo.endCursor ?? null,
    comments: firstComments.pageInfo.hasNextPage && !hasAll,
    commentsAfter: firstComments.pageInfo.endCursor,
  };
}

function joined(issue: IssueParts, more: MoreOfIssue): IssueParts {
  return {
    ...issue,
    timelineItems: appended(issue.timelineItems, more.timelineItems ?? null),
    userContentEdits:
      issue.userContentEdits && appended(issue.userContentEdits, more.userContentEdits ?? null),
    firstComments: {
      ...appended(issue.firstComments, more.comments ?? null),
      totalCount: issue.firstComments.totalCount,
    },
  };
}

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: Node[];
}

function appended<Node>(page: Page<Node>, next: Page<Node> | null): Page<Node> {
  return next === null ? page : { pageInfo: next.pageInfo, nodes: [...page.nodes, ...next.nodes] };
}
