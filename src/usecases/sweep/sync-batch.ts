// Syncs GitHub with the results of a sweep, within GitHub's rate limits.

import type { Effect } from '../../handoff/sync/diff-state.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { concurrentRunGraceMs } from '../issue/record/record-and-sync.ts';
import { type FailureLog, toIssueFailure } from '../issue-failure.ts';

/** An issue on GitHub that differs from the ledger. */
export interface PendingSync {
  readonly issue: IssueSnapshot;
  /** Number of writes. */
  readonly steps: number;
  /**
   * Recorded by this run. Otherwise an earlier run failed to sync it, or another is syncing it now.
   */
  readonly isNew: boolean;
  /** @param issue as it was last read */
  readonly show: (issue: IssueSnapshot) => Promise<readonly Effect[]>;
}

/**
 * Maximum writes per sweep. All runs of a repository share 1,000 requests per hour; writes also
 * count towards 500 per hour and 80 per minute of content.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const maxWrites = 240;

/** After this many failures without a success, the cause is not a single issue. */
const maxFailures = 5;

export interface Batch {
  readonly due: readonly PendingSync[];
  /** For the next sweep. */
  readonly left: readonly PendingSync[];
}

/** What this sweep may sync: new ones first, because those that failed may fail again. */
export function takeBatch(unshown: readonly PendingSync[]): Batch {
  const inOrder = [
    ...unshown.filter(({ isNew }) => isNew),
    ...unshown.filter(({ isNew }) => !isNew),
  ];
  const due: PendingSync[] = [];
  let writes = 0;
  for (const one of inOrder) {
    writes += one.steps;
    // Always allow one.
    if (writes > maxWrites && due.length > 0) {
      break;
    }
    due.push(one);
  }
  return { due, left: inOrder.slice(due.length) };
}

/**
 * Syncs what is due. If GitHub rejects writes to an issue, for example a locked one, it counts as a
 * failure, and the sync continues with the others.
 *
 * @returns the applied effects, by issue number
 * @throws ServiceError if the cause is not a single issue
 */
export async function showSwept(
  ports: Ports,
  due: readonly PendingSync[],
  failures: FailureLog,
): Promise<ReadonlyMap<number, readonly Effect[]>> {
  const done = new Map<number, readonly Effect[]>();
  let failed = 0;
  let hasWaited = false;
  for (const { issue, isNew, show } of due) {
    if (!isNew && !hasWaited) {
      await ports.wait(concurrentRunGraceMs);
      hasWaited = true;
    }
    try {
      const latest = isNew ? issue : await readAgain(ports, issue);
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
