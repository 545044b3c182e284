// Makes GitHub show what a sweep has found, as far as GitHub's limits go.

import type { Effect } from '../../handoff/sync/diff-state.ts';
import { Fault, type IssueSnapshot, type World } from '../../ports/world.ts';
import { anothersTime } from '../issue/record-and-sync.ts';

/** An issue that GitHub does not show as it should. */
export interface Unshown {
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
const mostWrites = 240;

/** So many failures without one success, and it is not the issues that are to blame. */
const mostFailures = 5;

export interface Share {
  readonly due: readonly Unshown[];
  /** For the next sweep. */
  readonly left: readonly Unshown[];
}

/** What one sweep may show: the new ones first, since those that failed before may fail again. */
export function shareOf(unshown: readonly Unshown[]): Share {
  const inOrder = [
    ...unshown.filter(({ isNew }) => isNew),
    ...unshown.filter(({ isNew }) => !isNew),
  ];
  const due: Unshown[] = [];
  let writes = 0;
  for (const one of inOrder) {
    writes += one.steps;
    // One alone is never too much.
    if (writes > mostWrites && due.length > 0) {
      break;
    }
    due.push(one);
  }
  return { due, left: inOrder.slice(due.length) };
}

/**
 * An issue that cannot be written, a locked one for instance, does not keep the others from being shown.
 *
 * @returns what was done, by issue number
 * @throws Fault the first, once all that could be shown is shown
 */
export async function showSwept(
  world: World,
  due: readonly Unshown[],
): Promise<ReadonlyMap<number, readonly Effect[]>> {
  const done = new Map<number, readonly Effect[]>();
  const failed: Fault[] = [];
  let hasWaited = false;
  for (const { issue, isNew, show } of due) {
    if (!isNew && !hasWaited) {
      await world.wait(anothersTime);
      hasWaited = true;
    }
    try {
      const latest = isNew ? issue : await readAgain(world, issue);
      done.set(issue.number, latest === null ? [] : await show(latest));
    } catch (error) {
      if (!isFaultOfIssue(error) || (failed.push(error) >= mostFailures && done.size === 0)) {
        throw error;
      }
    }
  }
  const [first] = failed;
  if (first !== undefined) {
    throw first;
  }
  return done;
}

async function readAgain(
  { github }: World,
  { number, updatedAt }: IssueSnapshot,
): Promise<IssueSnapshot | null> {
  return (await github.readIssue(number, updatedAt)).issue;
}

/** GitHub refused something of one issue: a locked one, for instance. Another may do all the same. */
function isFaultOfIssue(error: unknown): error is Fault {
  return (
    error instanceof Fault && (error.code === 'github_forbidden' || error.code === 'github_refused')
  );
}
