// What a migration is given, and how it sees the ledgers at both ends.

import type { LedgerStore } from '../../ports/ledger-store.ts';
import type { ArchiveLimits } from '../archive/archive-limits.ts';
import type { ClosedAs } from '../closed.ts';
import type { Transactions } from '../postgres/transactions/open-transactions.ts';

export interface MoveOptions {
  readonly branch: LedgerStore;
  /** That may open closed ledgers. */
  readonly transactions: Transactions;
  readonly limits: ArchiveLimits;
  /** UTC ISO 8601. */
  readonly now: string;
  readonly wait: (ms: number) => Promise<void>;
  /** Called with each part that is copied and verified: `archive/0001.db`. */
  readonly observe: (part: string) => void;
}

/** How many rows the copy has, by table. All were compared. */
export type RowCounts = ReadonlyMap<string, number>;

/** One of both, as a migration finds and changes it. */
export interface MovableLedger {
  state(): Promise<{
    /** null: open to runs. */
    readonly closed: string | null;
    /** Whether an issue is recorded. */
    readonly isEmpty: boolean;
    /** The id of its repository; null: it has recorded none. */
    readonly owner: number | null;
  }>;
  setClosed(closed: ClosedAs | null, reason: string): Promise<void>;
}
