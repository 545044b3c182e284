// Questions to a ledger's bytes, and changes to them. All that is slow to load is behind this file.

import type { Change, LedgerTransaction, LedgerView } from '../work/world.ts';
import { type LedgerDatabase, openLedgerDatabase } from './ledger-database.ts';
import { ledgerTransaction } from './ledger-transaction.ts';
import { ledgerView } from './ledger-view.ts';

/** null: there is no ledger yet, and an empty one answers. */
type Bytes = Uint8Array | null;

/** Bytes that were checked before, or that we wrote ourselves, need no second look. */
const sound = new WeakSet<Uint8Array>();

export function askBytes<T>(bytes: Bytes, question: (view: LedgerView) => Promise<T>): Promise<T> {
  return withDatabase(bytes, ({ queries }) => question(ledgerView(queries)));
}

export interface Changed<T> {
  readonly result: T;
  /** null: there is nothing to write. */
  readonly write: { readonly bytes: Uint8Array; readonly message: string } | null;
}

export function changeBytes<T>(
  bytes: Bytes,
  repository: string,
  change: (ledger: LedgerTransaction) => Promise<Change<T>>,
): Promise<Changed<T>> {
  return withDatabase(bytes, async (database) => {
    const { result, audit } = await database.queries
      .transaction()
      .execute((transaction) => change(ledgerTransaction(transaction, repository)));
    if (audit === null) {
      return { result, write: null };
    }
    const changed = database.export();
    sound.add(changed);
    return { result, write: { bytes: changed, message: audit } };
  });
}

async function withDatabase<T>(
  bytes: Bytes,
  use: (database: LedgerDatabase) => Promise<T>,
): Promise<T> {
  const database = await openLedgerDatabase({
    bytes,
    knownSound: bytes !== null && sound.has(bytes),
  });
  if (bytes !== null) {
    sound.add(bytes);
  }
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
