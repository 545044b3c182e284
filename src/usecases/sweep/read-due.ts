// What a sweep looks at although nothing has changed on it: handoffs of which somebody is to be reminded,
// and those where a run recorded a reminder and did not live to post it.

import { earlier } from '../../base/instant.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { LedgerView, Ports } from '../../ports/world.ts';
import type { FailureLog } from '../issue-failure.ts';

export interface Due {
  readonly issues: readonly IssueSnapshot[];
  /** All that were asked for; some may be gone. */
  readonly lookedFor: readonly number[];
  /** false: there are more, for the next sweep. */
  readonly isFinished: boolean;
}

/** Each takes a request to read, and mostly three to show. */
const maxReads = 40;

/** For so long a reminder that is not shown is tried again, in milliseconds. */
const triedFor = 24 * 60 * 60 * 1000;

/**
 * @param seen issues that the sweep has read already
 * @param updatedAt when open handoffs last changed
 */
export async function readDue(
  world: Ports,
  {
    seen,
    updatedAt,
    now,
    failures,
  }: {
    readonly seen: ReadonlySet<number>;
    readonly updatedAt: ReadonlyMap<number, string>;
    readonly now: string;
    readonly failures: FailureLog;
  },
): Promise<Due> {
  const numbers = await world.ledger.read(async (view) => [
    ...(await view.failedIssues()),
    ...(await view.remindersDue(now)),
    ...(await unshown(view, { updatedAt, now })),
  ]);
  const unseen = [...new Set(numbers)].filter((number) => !seen.has(number));
  const issues: IssueSnapshot[] = [];
  const lookedFor = unseen.slice(0, maxReads);
  for (const number of lookedFor) {
    const reading = await failures.attempt(number, () => world.github.readIssue(number, null));
    issues.push(...(reading?.issue == null ? [] : [reading.issue]));
  }
  return { issues, lookedFor, isFinished: unseen.length <= maxReads };
}

/** Whoever posts a reminder changes the issue, after it was due. */
async function unshown(
  view: LedgerView,
  { updatedAt, now }: { readonly updatedAt: ReadonlyMap<number, string>; readonly now: string },
): Promise<readonly number[]> {
  const reminded = await view.remindedAfter(earlier(now, triedFor));
  return reminded
    .filter(({ issueNumber, at }) => (updatedAt.get(issueNumber) ?? at) < at)
    .map(({ issueNumber }) => issueNumber);
}
