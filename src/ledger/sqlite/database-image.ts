// Queries and changes of a ledger's bytes. Everything slow to load is behind this file.

import type { KnownAccount } from '../../ports/accounts.ts';
import type { LedgerChange, LedgerTransaction, LedgerView } from '../../ports/ledger.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { recordAccounts } from '../queries/people-queries.ts';
import { type LedgerDatabase, openLedgerDatabase } from './ledger-database.ts';

/** null: there is no ledger yet; an empty one is used. */
type Bytes = Uint8Array | null;

/** Bytes that were already checked, or that this run wrote. */
const sound = new WeakSet<Uint8Array>();

/** Idle open databases by their bytes: opening tens of megabytes takes a while. */
const idle = new WeakMap<Uint8Array, LedgerDatabase>();

export async function queryImage<T>(
  bytes: Bytes,
  question: (view: LedgerView) => Promise<T>,
  accounts: readonly KnownAccount[] = [],
): Promise<T> {
  const database = await acquire(bytes, accounts);
  try {
    return await question(ledgerView(database.queries));
  } finally {
    release(bytes, database);
  }
}

export interface ImageChange<T> {
  readonly result: T;
  /** null: no changes to write. */
  readonly write: { readonly bytes: Uint8Array; readonly message: string } | null;
}

/** Leaves `bytes` unchanged. The result is to be kept or discarded. */
export async function transactImage<T>(
  bytes: Bytes,
  {
    repository,
    accounts,
  }: { readonly repository: string; readonly accounts: readonly KnownAccount[] },
  change: (ledger: LedgerTransaction) => Promise<LedgerChange<T>>,
): Promise<ImageChange<T>> {
  const database = await acquire(bytes, accounts);
  try {
    const transaction = await database.queries.startTransaction().execute();
    const { result, commitMessage } = await change(ledgerTransaction(transaction, repository));
    if (commitMessage === null) {
      await transaction.rollback().execute();
      release(bytes, database);
      return { result, write: null };
    }
    await transaction.commit().execute();
    const changed = database.export();
    sound.add(changed);
    release(changed, database);
    return { result, write: { bytes: changed, message: commitMessage } };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Frees a result that is not used. */
export function discardBytes(bytes: Uint8Array): void {
  idle.get(bytes)?.close();
  idle.delete(bytes);
}

/** Brings the copy in memory up to date with the accounts that GitHub showed. */
async function acquire(bytes: Bytes, accounts: readonly KnownAccount[]): Promise<LedgerDatabase> {
  const database = await openOrReuse(bytes);
  await recordAccounts(database.queries, accounts);
  return database;
}

async function openOrReuse(bytes: Bytes): Promise<LedgerDatabase> {
  if (bytes === null) {
    return openLedgerDatabase({ bytes });
  }
  const waiting = idle.get(bytes);
  idle.delete(bytes);
  const database = waiting ?? (await openLedgerDatabase({ bytes, knownSound: sound.has(bytes) }));
  sound.add(bytes);
  return database;
}

function release(bytes: Bytes, database: LedgerDatabase): void {
  if (bytes === null || idle.has(bytes)) {
    database.close();
  } else {
    idle.set(bytes, database);
  }
}
