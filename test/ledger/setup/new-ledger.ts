// A ledger over a branch in this process, with what tests ask of it.

import type { ArchiveLimits } from '../../../src/ledger/archive/archive-limits.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { IssueRecord, Ledger } from '../../../src/ports/ledger.ts';
import { type MemoryBranch, memoryBranch } from './memory-branch.ts';

export interface TestLedger extends Ledger {
  readonly branch: MemoryBranch;
  /** Records one issue in a transaction of its own; gives the handoff's id. */
  record(entry: IssueRecord): Promise<number | null>;
}

export function newLedger({
  branch = memoryBranch(),
  repository = 'acme/ops',
  limits,
}: {
  readonly branch?: MemoryBranch;
  readonly repository?: string;
  readonly limits?: ArchiveLimits;
} = {}): TestLedger {
  const ledger = openLedger({
    branch,
    repository,
    wait: async () => {},
    random: () => 0.5,
    ...(limits === undefined ? {} : { limits }),
  });
  return {
    ...ledger,
    branch,
    record: (entry) =>
      ledger.transact(async (changes) => ({
        result: await changes.record(entry),
        reason: `issue #${entry.issueNumber}`,
      })),
  };
}
