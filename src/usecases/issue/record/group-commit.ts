// Group commit: a run that lost the race to write records, along with its own issue, those that other
// runs wait to record. The others find their work done. So a burst costs few commits.

import type { Ports } from '../../../ports/ports.ts';
import type { Retrying } from '../../../ports/retrying.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import type { ProcessedIssue } from '../process-issue.ts';
import type { WorkItem } from '../work-item.ts';

/** Of a run that writes while others do. */
export interface OtherRuns {
  /** How many of them come before this one; null if that is not known. */
  countBefore(): Promise<number | null>;
  /** Reads what they wait to record. */
  readWaiting(): Promise<readonly WorkItem[]>;
}

export interface CommitGroup extends Required<Retrying> {
  /** Of other runs; empty until there was a conflict. */
  waiting(): readonly WorkItem[];
  /** Called in each attempt with the issues of this run. */
  noteOwn(examined: readonly ProcessedIssue[]): void;
  /** @returns whether the batch can be tried again without the issue that caused the error */
  leaveOut(error: unknown): boolean;
}

/** One issue could not be processed, and nothing was written. */
export class ItemError extends Error {
  readonly item: WorkItem;

  constructor(item: WorkItem, cause: unknown) {
    super(`issue ${item.subject.issueNumber} failed`, { cause });
    this.name = 'ItemError';
    this.item = item;
  }
}

/** Long enough for the run before to read what others wait to record, and to record it. */
const turnTime = 2_500;

/** Later ones do not wait longer: those before may have ended. */
const maxTurns = 4;

/** How often a run looks meanwhile. While nothing is written, GitHub does not count it against the rate limit. */
const looksPerTurn = 2;

/** @param others null: the run reads all that changed anyway */
export function createGroup(
  { ledger, wait }: Pick<Ports, 'ledger' | 'wait'>,
  own: readonly WorkItem[],
  others: OtherRuns | null,
): CommitGroup {
  let read = others?.readWaiting ?? null;
  let waiting: readonly WorkItem[] = [];
  let recorded = 0;
  let hasWaited = false;
  const isRecorded = async () => (await countEvents(ledger, own)) > recorded;
  return {
    waiting: () => waiting,
    noteOwn(examined) {
      recorded = examined.reduce(
        (sum, { events, newEvents }) => sum + events.length - newEvents.length,
        0,
      );
    },
    async waitForTurn() {
      const before = hasWaited ? null : ((await others?.countBefore()) ?? null);
      hasWaited = true;
      if (before === null) {
        return false;
      }
      for (let look = 0; look < Math.min(before, maxTurns) * looksPerTurn; look += 1) {
        await wait(turnTime / looksPerTurn);
        ledger.invalidate();
        if (await isRecorded()) {
          break;
        }
      }
      return true;
    },
    async beforeRetry() {
      if (read === null || (await isRecorded())) {
        return;
      }
      waiting = await read();
      read = null;
      // The ledger may have moved on while they were read.
      ledger.invalidate();
    },
    leaveOut(error) {
      if (waiting.length === 0) {
        return false;
      }
      if (error instanceof ItemError) {
        const rest = waiting.filter((item) => item !== error.item);
        const isOfOther = rest.length < waiting.length;
        waiting = rest;
        return isOfOther;
      }
      if (error instanceof ServiceError && error.code === 'content_blocked') {
        // The secret may be in any of them, and each run finds out for itself.
        waiting = [];
        return true;
      }
      return false;
    },
  };
}

function countEvents(ledger: Ports['ledger'], own: readonly WorkItem[]): Promise<number> {
  return ledger.read(async (view) => {
    let count = 0;
    for (const { subject } of own) {
      count += (await view.issue(subject.issueNumber)).events.length;
    }
    return count;
  });
}
