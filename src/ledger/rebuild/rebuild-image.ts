// Rebuilds a ledger next to the current one.

import type { Kysely } from 'kysely';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import type { PreviousLedger, RebuildFn } from '../../ports/ledger.ts';
import type { StoredFile, StoredFileChange } from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { type ArchiveOptions, archiveEnded, compacted } from '../archive/archive-image.ts';
import { archivePath } from '../archive/archive-limits.ts';
import { allArchives } from '../archive/choose-archives.ts';
import { mergeArchives } from '../archive/merge-archives.ts';
import type { ArchiveState } from '../archive/move-issues.ts';
import { archiveOpener, type ReadVersion } from '../archive/open-archives.ts';
import { ledgerTransaction } from '../ledger-transaction.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import { recordAccounts } from '../queries/people-queries.ts';
import { type ReadReceipts, takeOverReceipts } from '../receipts/with-receipts.ts';
import { type LedgerDatabase, openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { compareLedgers } from './compare-ledgers.ts';
import { copyPeople, copyRetainedTables } from './copy-retained-tables.ts';

interface RebuildOptions extends ArchiveOptions {
  readonly repository: string;
  readonly readReceipts: ReadReceipts;
}

type CompareOptions = Pick<RebuildOptions, 'repository' | 'readVersion'>;

export interface RebuiltImage<T> {
  readonly result: T;
  readonly bytes: Uint8Array;
  /** Its archives, and the previous ones that are no longer needed. */
  readonly archives: readonly StoredFileChange[];
  readonly message: string;
  readonly former: PreviousLedger['state'];
}

/**
 * @throws ServiceError if the previous ledger is of a newer release, whose data this one does not know
 */
export async function rebuildImage<T>(
  stored: StoredFile | null,
  { repository, readVersion, readReceipts, ...options }: RebuildOptions,
  fill: RebuildFn<T>,
): Promise<RebuiltImage<T>> {
  const former = await openPrevious(stored, readVersion);
  try {
    if (former.database !== null) {
      await takeOverReceipts(former.database.queries, readReceipts);
    }
    return await rebuild({ former, repository, fill }, async (newLedger, rebuilt) => ({
      ...rebuilt,
      former: former.state,
      archives: await archiveAll(newLedger, former.archives, options),
      bytes: await compacted(newLedger),
    }));
  } finally {
    former.database?.close();
  }
}

/** Compares the current ledger with a rebuilt one. */
export async function compareImages<T>(
  stored: StoredFile | null,
  { repository, readVersion }: CompareOptions,
  fill: RebuildFn<T>,
): Promise<{ readonly result: T; readonly discrepancies: readonly Discrepancy[] }> {
  const { database } = await openWhole(stored?.bytes ?? null, readVersion);
  const former = { state: 'valid', database } as const;
  try {
    return await rebuild({ former, repository, fill }, async (newLedger, { result }) => ({
      result,
      discrepancies: await compareLedgers(database.queries, newLedger.queries),
    }));
  } finally {
    database.close();
  }
}

/** As many archives as the new ledger needs, in the same commit. */
async function archiveAll(
  newLedger: LedgerDatabase,
  previous: readonly number[],
  options: Omit<ArchiveOptions, 'readVersion'>,
): Promise<readonly StoredFileChange[]> {
  const written = new Map<number, ArchiveState>();
  const readVersion: ReadVersion = async (version) =>
    [...written.values()].find((one) => one.version === version)?.bytes ?? null;
  for (;;) {
    const moved = await archiveEnded(newLedger, { ...options, readVersion });
    if (moved === null) {
      break;
    }
    written.set(moved.archive.number, moved.archive);
  }
  return [
    ...previous
      .filter((number) => !written.has(number))
      .map((number) => ({ path: archivePath(number), content: null })),
    ...[...written.values()].map(({ number, bytes }) => ({
      path: archivePath(number),
      content: bytes,
    })),
  ];
}

interface OpenPrevious extends Pick<PreviousLedger, 'state'> {
  readonly database: LedgerDatabase | null;
  /** Their numbers. */
  readonly archives: readonly number[];
}

/** With its archives, as far as they are readable. */
async function openWhole(
  bytes: Uint8Array | null,
  readVersion: ReadVersion,
): Promise<{ readonly database: LedgerDatabase; readonly archives: readonly number[] }> {
  const database = await openLedgerDatabase({ bytes });
  const archives = archiveOpener(database.queries, readVersion);
  try {
    const numbers = await allArchives(database.queries);
    await mergeArchives(database.queries, archives, { numbers });
    return { database, archives: numbers };
  } catch (error) {
    database.close();
    throw error;
  } finally {
    archives.close();
  }
}

async function openPrevious(
  stored: StoredFile | null,
  readVersion: ReadVersion,
): Promise<OpenPrevious> {
  if (stored === null) {
    return { state: 'missing', database: null, archives: [] };
  }
  try {
    return { state: 'valid', ...(await openWhole(stored.bytes, readVersion)) };
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ledger_damaged') {
      return { state: 'damaged', database: null, archives: [] };
    }
    throw error;
  }
}

interface RebuildInput<T> {
  readonly former: Pick<OpenPrevious, 'state' | 'database'>;
  readonly repository: string;
  readonly fill: RebuildFn<T>;
}

async function rebuild<T, Result>(
  { former: { state, database }, repository, fill }: RebuildInput<T>,
  use: (
    newLedger: LedgerDatabase,
    rebuilt: { readonly result: T; readonly message: string },
  ) => Promise<Result>,
): Promise<Result> {
  const newLedger = await openLedgerDatabase({ bytes: null });
  try {
    const transaction = await newLedger.queries.startTransaction().execute();
    const former = database?.queries ?? null;
    if (former !== null) {
      await copyPeople(former, transaction);
    }
    const rebuilt = await fill(ledgerTransaction(transaction, repository), {
      state,
      view: former === null ? null : ledgerView(former),
      async recordAccounts(accounts) {
        await recordAccounts(transaction, accounts);
        if (former !== null) {
          await recordAccounts(former, accounts);
        }
      },
    });
    await keep(database?.queries ?? null, transaction);
    await transaction.commit().execute();
    return await use(newLedger, { result: rebuilt.result, message: rebuilt.reason });
  } finally {
    newLedger.close();
  }
}

async function keep(former: Kysely<Tables> | null, newLedger: Kysely<Tables>): Promise<void> {
  if (former !== null && !(await isForeign(former, newLedger))) {
    await copyRetainedTables(former, newLedger);
  }
}

/** The previous ledger belongs to another repository. */
async function isForeign(former: Kysely<Tables>, newLedger: Kysely<Tables>): Promise<boolean> {
  const before = await ledgerView(former).repositoryId();
  const now = await ledgerView(newLedger).repositoryId();
  return before !== null && now !== null && before !== now;
}
