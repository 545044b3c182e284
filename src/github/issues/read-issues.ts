// Issues as GitHub shows them, whole: what does not fit on the first page is read on.

import type { IssueReading, IssuesPage } from '../../ports/github.ts';
import { ServiceError } from '../../ports/world.ts';
import { firstAndLastComments, withFirstTexts } from '../comments.ts';
import { query } from '../http/graphql.ts';
import { removalReason } from './issue-existence.ts';
import { changedIssuesQuery, issueQuery, moreQuery } from './issue-query.ts';
import type { RepositoryClient } from './repository-client.ts';
import {
  changedIssuesAnswer,
  type IssueParts,
  issueResponse,
  type MoreOfIssue,
  moreAnswer,
} from './responses.ts';
import { snapshotOf } from './to-snapshot.ts';

/** How long to wait before a reading that was stale is made again. */
const staleWaits = [500, 2000, 5000];

/** Issues on a page of the sweep: each brings its whole history. */
const issuesPerPage = 20;

/**
 * A replica may lag behind the event: it shows an older issue, or does not find a new one yet. It is
 * asked again; an issue that GraphQL still does not find is looked up by REST.
 *
 * @param atLeast an instant that the issue's `updatedAt` must have reached; null where none is known
 * @throws ServiceError where GraphQL stays behind for longer than a run waits
 */
export async function readIssueSnapshot(
  place: RepositoryClient,
  number: number,
  atLeast: string | null,
): Promise<IssueReading> {
  for (const pause of [...staleWaits, null]) {
    const { data, now } = await query(place.octokit, {
      query: issueQuery,
      variables: { ...variablesOf(place), number },
      answer: issueResponse,
    });
    const { issue, configuration } = data.repository;
    noteRepository(place, data.repository);
    const isStale = atLeast !== null && (issue === null || issue.updatedAt < atLeast);
    const isMissing = issue === null && pause === null;
    if (!isStale || (isMissing && (await removalReason(place, number)) !== null)) {
      const whole = issue === null ? null : await readWhole(place, issue);
      return {
        now,
        configurationVersion: configuration?.oid ?? null,
        issue: whole === null ? null : snapshotOf(whole),
      };
    }
    if (pause === null) {
      throw lagging(number);
    }
    await place.wait(pause);
  }
  throw new Error('unreachable: the last reading is taken or refused');
}

function lagging(number: number): ServiceError {
  return new ServiceError(
    'github_unavailable',
    `GitHub's GraphQL API still shows issue #${number} as it was before the event that started this run. ` +
      'Baton recorded nothing. Run the job again in a minute; otherwise the next sweep records what happened.',
  );
}

export async function readChangedPage(
  place: RepositoryClient,
  page: { readonly since: string | null; readonly after: string | null },
): Promise<IssuesPage> {
  const { data, now } = await query(place.octokit, {
    query: changedIssuesQuery,
    variables: { ...variablesOf(place), ...page, first: issuesPerPage },
    answer: changedIssuesAnswer,
  });
  const { issues, configuration } = data.repository;
  noteRepository(place, data.repository);
  const whole: IssueParts[] = [];
  for (const issue of issues.nodes) {
    whole.push(await readWhole(place, issue));
  }
  return {
    now,
    configurationVersion: configuration?.oid ?? null,
    issues: (await withFirstTexts(place.octokit, whole)).map(snapshotOf),
    next: issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null,
  };
}

/** So that nobody has to ask for it. */
export function noteRepository(
  { seen }: RepositoryClient,
  { databaseId }: { readonly databaseId?: number | null | undefined },
): void {
  if (seen !== undefined && databaseId != null) {
    seen.repositoryId = databaseId;
  }
}

export function variablesOf({ owner, repo, configPath }: RepositoryClient) {
  return { owner, name: repo, configuration: `HEAD:${configPath}` };
}

/** Reads on what has further pages, until the history is complete. */
async function readWhole(place: RepositoryClient, issue: IssueParts): Promise<IssueParts> {
  let whole = issue;
  let next = pagesAfter(issue);
  while (next.timeline || next.edits || next.comments) {
    const { data } = await query(place.octokit, {
      query: moreQuery,
      variables: { owner: place.owner, name: place.repo, number: issue.number, ...next },
      answer: moreAnswer,
    });
    whole = joined(whole, data.repository.issue);
    next = pagesAfter(whole);
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
