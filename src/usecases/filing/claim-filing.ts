// One run files a delivery: it claims its key in the ledger before it opens the issue, and the claim of a run
// that was killed is taken over. A second delivery finds the issue of the first.

import { earlier } from '../../base/time/instant.ts';
import type { Filing, LedgerTransaction } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { recordIdentity } from '../issue/record/commit-batch.ts';

/** Longer than a run may still be working on it, in milliseconds. */
const claimHolds = 10 * 60 * 1000;

/** How long a second delivery finds the first in the ledger, in milliseconds. */
const kept = 30 * 24 * 60 * 60 * 1000;
const maxKept = 1000;

export type FilingClaim =
  | { readonly kind: 'ours' | 'busy' }
  | { readonly kind: 'filed'; readonly issueNumber: number };

interface Delivery {
  readonly key: string;
  readonly now: string;
}

export function claimFiling(ports: Ports, { key, now }: Delivery): Promise<FilingClaim> {
  return ports.ledger.transact(async (ledger): Promise<Claimed> => {
    const before = (await ledger.filings()).get(key);
    if (before !== undefined && before.issueNumber !== null) {
      return { result: { kind: 'filed', issueNumber: before.issueNumber }, reason: null };
    }
    if (before !== undefined && before.at >= earlier(now, claimHolds)) {
      return { result: { kind: 'busy' }, reason: null };
    }
    if ((await ledger.createdAt()) === null) {
      await ledger.setCreatedAt(now);
    }
    await recordIdentity(ports, ledger, []);
    await save(ledger, { key, now }, null);
    return { result: { kind: 'ours' }, reason: 'handoff from a program: opening its issue' };
  });
}

interface Claimed {
  readonly result: FilingClaim;
  readonly reason: string | null;
}

export async function noteFiled(
  ledger: LedgerTransaction,
  { issueNumber, ...delivery }: Delivery & { readonly issueNumber: number },
): Promise<void> {
  await save(ledger, delivery, issueNumber);
}

async function save(
  ledger: LedgerTransaction,
  { key, now }: Delivery,
  issueNumber: number | null,
): Promise<void> {
  const since = earlier(now, kept);
  const others = [...(await ledger.filings())]
    .filter(([one, { at }]) => one !== key && at >= since)
    .toSorted(([, one], [, other]) => (one.at < other.at ? 1 : -1))
    .slice(0, maxKept - 1);
  const all: readonly (readonly [string, Filing])[] = [...others, [key, { at: now, issueNumber }]];
  await ledger.setFilings(new Map(all));
}
