// Reads the ledger for the doctor: whether it is readable, and its size.

import { closedLedger, isClosedLedger } from '../../../ledger/closed.ts';
import {
  type ArchivedFacts,
  type LedgerReader,
  openLedgerReader,
  schemaVersionOf,
} from '../../../ledger/ledger-reader.ts';
import type { HandoffCounts } from '../../../ledger/postgres/open-postgres-ledger.ts';
import { readReceipts } from '../../../ledger/receipts/receipt-file.ts';
import { newestSchema } from '../../../ledger/schema.ts';
import type { LedgerStore } from '../../../ports/ledger-store.ts';
import { ServiceError } from '../../../ports/service-error.ts';
import { type FailingChannel, failingChannels } from './failing-channels.ts';

export interface OwnedHandoff {
  readonly issueNumber: number;
  readonly handoffType: string;
  readonly toTeam: string;
  readonly owner: string | null;
  readonly status: 'accepted';
}

export type LedgerFacts =
  | { readonly kind: 'none' }
  /** Damaged, or from a newer release. */
  | { readonly kind: 'faulty'; readonly said: string }
  /** By a migration: runs fail. */
  | { readonly kind: 'closed'; readonly said: string }
  | {
      readonly kind: 'valid';
      readonly handoffs: number;
      /** Those initiated since the given time. */
      readonly newHandoffs: number;
      /** Those that someone has accepted and not finished. */
      readonly accepted: readonly OwnedHandoff[];
      readonly bytes: number;
      readonly failing: readonly FailingChannel[];
      readonly archived: ArchivedFacts;
      readonly schemaVersion: number;
      readonly newestSchema: number;
    };

type ExaminedStore = Pick<LedgerStore, 'read'> &
  Partial<Pick<LedgerStore, 'readBeside'>> & {
    /** If it gives open handoffs only. */
    readonly counts?: HandoffCounts;
  };

/** @param since UTC ISO 8601 */
export async function collectLedger(branch: ExaminedStore, since: string): Promise<LedgerFacts> {
  try {
    const stored = await branch.read();
    return stored === null ? { kind: 'none' } : await factsOf(stored.bytes, branch, since);
  } catch (error) {
    if (error instanceof ServiceError && error.code.startsWith('ledger_')) {
      return { kind: isClosedLedger(error) ? 'closed' : 'faulty', said: error.message };
    }
    throw error;
  }
}

function acceptedIn(reader: LedgerReader): readonly OwnedHandoff[] {
  const rows = reader.table('handoffs', { where: ['status', 'accepted'] })?.rows ?? [];
  return rows.flatMap(({ status, issue_number, handoff_type, to_team, owner }) =>
    status === 'accepted' && typeof issue_number === 'number' && typeof to_team === 'string'
      ? [
          {
            status,
            issueNumber: issue_number,
            handoffType: String(handoff_type),
            toTeam: to_team,
            owner: typeof owner === 'string' ? owner : null,
          },
        ]
      : [],
  );
}

function countIn(reader: LedgerReader, since: string): HandoffCounts {
  const rows = reader.table('handoffs', { columns: ['initiated_at'] })?.rows ?? [];
  const isNew = (row: (typeof rows)[number]) => String(row['initiated_at']) >= since;
  return { all: rows.length, new: rows.filter(isNew).length };
}

async function factsOf(
  bytes: Uint8Array,
  { readBeside, counts }: Pick<ExaminedStore, 'readBeside' | 'counts'>,
  since: string,
): Promise<LedgerFacts> {
  const files =
    readBeside === undefined ? {} : { readReceipts: () => readReceipts({ readBeside }) };
  const reader = await openLedgerReader(bytes, files);
  try {
    const closed = await reader.closed();
    if (closed !== null) {
      throw closedLedger('branch', closed);
    }
    const { all, new: newHandoffs } = counts ?? countIn(reader, since);
    return {
      kind: 'valid',
      handoffs: all,
      newHandoffs,
      accepted: acceptedIn(reader),
      bytes: bytes.length,
      failing: failingChannels(reader),
      archived: await reader.archived(),
      schemaVersion: schemaVersionOf(bytes),
      newestSchema,
    };
  } finally {
    reader.close();
  }
}
