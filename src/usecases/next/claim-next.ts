// One run opens a next handoff: it claims the request in the ledger before it opens the issue, and the claim
// of a run that was killed is taken over.

import { earlier } from '../../base/time/instant.ts';
import type { NextHandoff } from '../../handoff/state.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';
import type { RecordedItem } from '../issue/record/commit-batch.ts';

/** Longer than a run may still be working on it, in milliseconds. */
const claimHolds = 10 * 60 * 1000;

export interface ClaimedNext {
  readonly previous: ProcessedIssue;
  readonly next: NextHandoff;
  /** Requested in this run. */
  readonly isNew: boolean;
}

export interface NextClaims {
  /** For the commit of this run. @returns a line for the commit message; null: nothing to add */
  claim(ledger: LedgerTransaction, found: readonly RecordedItem[]): Promise<string | null>;
  /** After the commit: what this run has to open. */
  claimed(): readonly ClaimedNext[];
}

export function createNextClaims(now: string): NextClaims {
  let mine: readonly ClaimedNext[] = [];
  return {
    claimed: () => mine,
    claim: async (ledger, found) => {
      const pending = found.flatMap(({ examined }) => pendingOf(examined));
      const claims = pending.length === 0 ? new Map<string, string>() : await ledger.nextClaims();
      const isFree = (at: string | undefined) => at === undefined || at < earlier(now, claimHolds);
      mine = pending.filter(({ next }) => isFree(claims.get(next.request)));
      if (mine.length === 0) {
        return null;
      }
      await ledger.setNextClaims(
        new Map([...claims, ...mine.map(({ next }) => [next.request, now] as const)]),
      );
      return mine.every(({ isNew }) => isNew) ? null : 'next handoff: opening it again';
    },
  };
}

function pendingOf(previous: ProcessedIssue): readonly ClaimedNext[] {
  const { handoff } = previous.state;
  const isKnown = (of: string) => previous.subject.templates.some(({ type }) => type === of);
  const isOpen = handoff !== null && handoff.status !== 'cancelled';
  return (isOpen ? handoff.next : [])
    .filter(({ issueNumber, handoffType }) => issueNumber === null && isKnown(handoffType))
    .map((next) => ({
      previous,
      next,
      isNew: previous.newEvents.some(({ source }) => source === next.request),
    }));
}

/** Once it is recorded that they are opened. */
export async function releaseNext(
  ledger: LedgerTransaction,
  opened: readonly ClaimedNext[],
): Promise<void> {
  const claims = new Map(await ledger.nextClaims());
  for (const { next } of opened) {
    claims.delete(next.request);
  }
  await ledger.setNextClaims(claims);
}
