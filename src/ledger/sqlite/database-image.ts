// Queries and changes of a ledger's bytes. Everything slow to load is behind this file.

import type { Kysely } from 'kysely';
import type { KnownAccount } from '../../ports/accounts.ts';
import type { LedgerChange, LedgerTransaction, LedgerView } from '../../ports/ledger.ts';
import { type History, openHistory } from '../archive/history.ts';
import type { ReadVersion } from '../archive/open-archives.ts';
import { closedAs, closedLedger } from '../closed.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { settledMessages } from '../queries/outbox-queries.ts';
import { recordAccounts } from '../queries/people-queries.ts';
import { dueWithReceipts, foldReceipts, type ReadReceipts } from '../receipts/with-receipts.ts';
import type { Tables } from '../tables.ts';
import { type LedgerDatabase, openLedgerDatabase } from './ledger-database.ts';

/** There is no ledger yet: an empty one is used. One object for each run, which reuses its database. */
export interface NewLedger {
  readonly isNew: true;
}

type Image = Uint8Array | NewLedger;

/** Bytes that were already checked, or that this run wrote. */
const sound = new WeakSet<Uint8Array>();

/** Idle open databases by their images: opening tens of megabytes takes a while. */
const idle = new WeakMap<Image, LedgerDatabase>();

/** sql.js can have 4,096 databases open in a process. It does not notice that an image is garbage. */
const closing = new FinalizationRegistry<LedgerDatabase>((database) => database.close());

/** What open databases already know of accounts. */
const knownAccounts = new WeakMap<LedgerDatabase, readonly KnownAccount[]>();

export interface Reading {
  /** As GitHub showed them. */
  readonly accounts?: readonly KnownAccount[];
  /** Of archives. */
  readonly readVersion?: ReadVersion;
  /** Of messages, next to the ledger. */
  readonly readReceipts?: ReadReceipts;
}

export async function queryImage<T>(
  image: Image,
  question: (view: LedgerView) => Promise<T>,
  reading: Reading = {},
): Promise<T> {
  const database = await acquire(image, reading);
  const history = historyOf(image, database.queries, reading);
  try {
    const view = ledgerView(database.queries, history);
    const { readReceipts = async () => [] } = reading;
    return await question({
      ...view,
      dueMessages: (now) => dueWithReceipts(database.queries, now, readReceipts),
    });
  } finally {
    history.close();
    release(image, database);
  }
}

function historyOf(image: Image, db: Kysely<Tables>, reading: Reading): History {
  const { readVersion = async () => null } = reading;
  return openHistory(db, readVersion, async () => {
    const copy = await open(image);
    await recordAccounts(copy.queries, reading.accounts ?? []);
    return copy;
  });
}

export interface ImageChange<T> {
  readonly result: T;
  /** null: no changes to write. */
  readonly write: { readonly bytes: Uint8Array; readonly message: string } | null;
}

/** Leaves `image` unchanged. The result is to be kept or discarded. */
export async function transactImage<T>(
  image: Image,
  { repository, ...reading }: Reading & { readonly repository: string },
  change: (ledger: LedgerTransaction) => Promise<LedgerChange<T>>,
): Promise<ImageChange<T>> {
  const database = await acquire(image, reading);
  const transaction = await database.queries.startTransaction().execute();
  const history = historyOf(image, transaction, reading);
  try {
    const ledger = ledgerTransaction(transaction, repository, history);
    const { readReceipts = async () => [] } = reading;
    const { result, reason } = await change({
      ...ledger,
      foldReceipts: (now) => foldReceipts(transaction, now, readReceipts),
    });
    if (reason === null) {
      await transaction.rollback().execute();
      release(image, database);
      return { result, write: null };
    }
    await transaction.commit().execute();
    const changed = database.export();
    sound.add(changed);
    release(changed, database);
    return { result, write: { bytes: changed, message: reason } };
  } catch (error) {
    database.close();
    throw error;
  } finally {
    history.close();
  }
}

/** Messages whose receipts these bytes have taken over. */
export async function settledIn(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const database = await acquire(bytes, {});
  try {
    return await settledMessages(database.queries);
  } finally {
    release(bytes, database);
  }
}

/** Frees a result that is not used. */
export function discardBytes(bytes: Uint8Array): void {
  takeIdle(bytes)?.close();
}

function takeIdle(image: Image): LedgerDatabase | undefined {
  const database = idle.get(image);
  if (database !== undefined) {
    idle.delete(image);
    closing.unregister(database);
  }
  return database;
}

/** Brings the copy in memory up to date with the accounts that GitHub showed. */
async function acquire(image: Image, { accounts = [] }: Reading): Promise<LedgerDatabase> {
  const database = takeIdle(image) ?? (await open(image));
  if (knownAccounts.get(database) !== accounts) {
    await recordAccounts(database.queries, accounts);
    knownAccounts.set(database, accounts);
  }
  return database;
}

async function open(image: Image): Promise<LedgerDatabase> {
  if (!(image instanceof Uint8Array)) {
    return openLedgerDatabase({ bytes: null });
  }
  const database = await openLedgerDatabase({ bytes: image, knownSound: sound.has(image) });
  sound.add(image);
  const closed = await closedAs(database.queries);
  if (closed !== null) {
    database.close();
    throw closedLedger('branch', closed);
  }
  return database;
}

function release(image: Image, database: LedgerDatabase): void {
  if (idle.has(image)) {
    database.close();
  } else {
    idle.set(image, database);
    closing.register(image, database, database);
  }
}
