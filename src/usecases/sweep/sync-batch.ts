// Makes GitHub show what a sweep has found, as far as GitHub's limits go.

import type { Effect } from '../../handoff/sync/diff-state.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/world.ts';
import { concurrentRunGraceMs } from '../issue/record-and-sync.ts';
import { type FailureLog, toIssueFailure } from '../issue-failure.ts';

/** An issue that GitHub does not show as it should. */
export interface PendingSync {
  readonly issue: IssueSnapshot;
  /** How many writes it takes. */
  readonly steps: number;
  /** Found out just now. Otherwise a run before failed to show it, or another is showing it just now. */
  readonly isNew: boolean;
  /** @param issue as it was read last */
  readonly show: (issue: IssueSnapshot) => Promise<readonly Effect[]>;
}

/**
 * Writes in one sweep. A repository's runs have a thousand requests an hour together, and people's and
 * programs' writes count as 500 of content an hour and 80 a minute.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const maxWrites = 240;

/** So many failures without one success, and it is not the issues that are to blame. */
const maxFailures = 5;

export interface Batch {
  readonly due: readonly PendingSync[];
  /** For the next sweep. */
  readonly left: readonly PendingSync[];
}

/** What one sweep may show: the new ones first, since those that failed before may fail again. */
export function takeBatch(unshown: readonly PendingSync[]): Batch {
  const inOrder = [
    ...unshown.filter(({ isNew }) => isNew),
    ...unshown.filter(({ isNew }) => !isNew),
  ];
  const due: PendingSync[] = [];
  let writes = 0;
  for (const one of inOrder) {
    writes += one.steps;
    // One alone is never too much.
    if (writes > maxWrites && due.length > 0) {
      break;
    }
    due.push(one);
  }
  return { due, left: inOrder.slice(due.length) };
}

/**
 * Shows what is due. An issue that GitHub does not let the run write, a locked one for instance, is noted
 * as a failure, and the others are shown.
 *
 * @returns what was done, by issue number
 * @throws ServiceError where it is not the issues that fail
 */
export async function showSwept(
  world: Ports,
  due: readonly PendingSync[],
  failures: FailureLog,
): Promise<ReadonlyMap<number, readonly Effect[]>> {
  const done = new Map<number, readonly Effect[]>();
  let failed = 0;
  let hasWaited = false;
  for (const { issue, isNew, show } of due) {
    if (!isNew && !hasWaited) {
      await world.wait(concurrentRunGraceMs);
      hasWaited = true;
    }
    try {
      const latest = isNew ? issue : await readAgain(world, issue);
      done.set(issue.number, latest === null ? [] : await show(latest));
    } catch (error) {
      failures.add(toIssueFailure(issue.number, error));
      failed += 1;
      if (failed >= maxFailures && done.size === 0) {
        throw error;
      }
    }
  }
  return done;
}

async function readAgain(
  { github }: Ports,
  { number, updatedAt }: IssueSnapshot,
): Promise<IssueSnapshot | null> {
  return (await github.readIssue(number, updatedAt)).issue;
}
