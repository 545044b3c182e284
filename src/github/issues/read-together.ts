// Several issues with their whole history: as many in one request as GitHub answers, down to one.

import type { IssueSnapshot, IssuesReading, WantedIssue } from '../../ports/github.ts';
import { ServiceError, type ServiceErrorCode } from '../../ports/service-error.ts';
import { withFirstTexts } from '../comments.ts';
import { isTooMuch, query } from '../http/graphql.ts';
import { issuesQuery, pageSize } from './issue-query.ts';
import { noteIssueIds, ownAccountsFor } from './note-seen.ts';
import { perPageOf, readIssueSnapshot, readWhole } from './read-issues.ts';
import type { RepositoryClient } from './repository-client.ts';
import { type IssueParts, issuesAnswer } from './responses.ts';
import { snapshotOf } from './to-snapshot.ts';

/** Issues in one request at most. */
const mostTogether = 20;

/** After this many issues in a row without an answer, the cause is not a single issue. */
const maxFailures = 5;

/** Ten requests or more. */
const issuesPerProgress = 200;

/**
 * The costs of a query follow from what it finds, so GitHub gives up on the same one each time.
 * The number that it answers is kept for the rest of the run.
 */
export function createIssueReader(
  client: RepositoryClient,
): (wanted: readonly WantedIssue[]) => Promise<IssuesReading> {
  let together = mostTogether;
  return async (wanted) => {
    const issues: IssueSnapshot[] = [];
    const failed: { issueNumber: number; error: unknown }[] = [];
    let failedInARow = 0;
    for (let rest = wanted; rest.length > 0; ) {
      const batch = rest.slice(0, together);
      const read = await readBatch(client, batch);
      if (read === 'split') {
        together = Math.ceil(batch.length / 2);
        continue;
      }
      issues.push(...read.issues);
      failed.push(...read.failed);
      failedInARow = read.issues.length > 0 ? 0 : failedInARow + read.failed.length;
      if (failedInARow >= maxFailures) {
        throw read.failed[0]?.error;
      }
      const before = wanted.length - rest.length;
      rest = rest.slice(batch.length);
      reportProgress(client, before, { read: wanted.length - rest.length, total: wanted.length });
    }
    return { issues, failed };
  };
}

function reportProgress(
  { onProgress }: RepositoryClient,
  before: number,
  { read, total }: { readonly read: number; readonly total: number },
): void {
  const hasPassed = Math.floor(read / issuesPerProgress) > Math.floor(before / issuesPerProgress);
  if (hasPassed && read < total) {
    onProgress?.(read, total);
  }
}

async function readBatch(
  client: RepositoryClient,
  batch: readonly WantedIssue[],
): Promise<IssuesReading | 'split'> {
  if (batch.length === 1) {
    return readEach(client, batch);
  }
  try {
    const parts = await readParts(client, batch);
    noteIssueIds(client, parts);
    const whole: IssueParts[] = [];
    for (const issue of parts) {
      whole.push(await readWhole(client, issue, pageSize));
    }
    const texts = await withFirstTexts(client.octokit, whole);
    const accounts = await ownAccountsFor(client, texts);
    const read = texts.map((issue) => snapshotOf(issue, accounts));
    const lagging = batch.filter((wanted) => isBehind(read, wanted));
    const again = await readEach(client, lagging);
    const isAgain = new Set(lagging.map(({ number }) => number));
    return {
      issues: [...read.filter(({ number }) => !isAgain.has(number)), ...again.issues],
      failed: again.failed,
    };
  } catch (error) {
    if (concernsRun(error)) {
      throw error;
    }
    return 'split';
  }
}

async function readParts(
  { octokit, owner, repo }: RepositoryClient,
  batch: readonly WantedIssue[],
): Promise<readonly IssueParts[]> {
  const { data } = await query(octokit, {
    query: issuesQuery(batch.map(({ number }) => number)),
    variables: { owner, name: repo, ...perPageOf(pageSize) },
    answer: issuesAnswer,
    canAskForLess: true,
  });
  return Object.values(data.repository).filter((issue) => issue !== null);
}

/** Another replica may have answered than the one that listed the issue. */
function isBehind(read: readonly IssueSnapshot[], { number, updatedAt }: WantedIssue): boolean {
  const issue = read.find((one) => one.number === number);
  return updatedAt !== null && (issue === undefined || issue.updatedAt < updatedAt);
}

async function readEach(
  client: RepositoryClient,
  wanted: readonly WantedIssue[],
): Promise<IssuesReading> {
  const issues: IssueSnapshot[] = [];
  const failed: { issueNumber: number; error: unknown }[] = [];
  for (const { number, updatedAt } of wanted) {
    try {
      const { issue } = await readIssueSnapshot(client, number, updatedAt);
      issues.push(...(issue === null ? [] : [issue]));
    } catch (error) {
      if (concernsRun(error)) {
        throw error;
      }
      failed.push({ issueNumber: number, error });
    }
  }
  return { issues, failed };
}

const errorsOfRun: ReadonlySet<ServiceErrorCode> = new Set([
  'github_unauthorised',
  'github_rate_limited',
  'github_unavailable',
]);

/** Other errors, a bug of ours among them, may come from a single issue. */
function concernsRun(error: unknown): boolean {
  return error instanceof ServiceError && errorsOfRun.has(error.code) && !isTooMuch(error);
}
