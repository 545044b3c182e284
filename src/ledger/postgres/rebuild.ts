// Rebuilds and compares a ledger in PostgreSQL: its rows are copied to a file in memory, where both work as on a
// branch, and the result is copied back.

import type { Compared, PreviousLedger, RebuildFn } from '../../ports/ledger.ts';
import { noLimits } from '../archive/archive-limits.ts';
import { compareWithFormer, openRebuild } from '../rebuild/open-rebuild.ts';
import { openLedgerDatabase } from '../sqlite/ledger-database.ts';
import { type CopiedPart, copyLedger, storedTables } from './copy-ledger.ts';
import { allSchema } from './schema/table-statements.ts';
import type { OpenTransaction, Repository } from './transactions/transaction.ts';

/**
 * @param part which rows; null: all of them
 * @returns null if nothing was ever recorded
 */
export async function copyToFile(
  { db }: Pick<OpenTransaction, 'db'>,
  part: CopiedPart | null = null,
): Promise<Uint8Array | null> {
  const { createdAt } = await db
    .selectFrom('meta')
    .select((row) => row.fn.max('value').as('createdAt'))
    .where('key', '=', 'created_at')
    .executeTakeFirstOrThrow();
  if (createdAt === null) {
    return null;
  }
  const file = await openLedgerDatabase({ bytes: null });
  try {
    const transaction = await file.queries.startTransaction().execute();
    await copyLedger(db, transaction, part);
    await transaction.commit().execute();
    return file.export();
  } finally {
    file.close();
  }
}

/** @param readFile copies the ledger as it is then */
export function compareFile<T>(
  readFile: ReadFile,
  { name: repository }: Repository,
  fill: RebuildFn<T>,
): Promise<Compared<T>> {
  const readFormer = async () => storedFile(await readFile());
  return compareWithFormer({ repository, readFormer, readVersion: noArchive, keeping: null }, fill);
}

export interface RebuiltFile<T> {
  readonly result: T;
  readonly former: PreviousLedger['state'];
  readonly bytes: Uint8Array;
  readonly reason: string;
}

/**
 * @param write returns false if another run recorded something since the last `readFile`
 * @returns null if that happened each time
 */
export async function rebuildFile<T>(
  { readFile, tries }: { readonly readFile: ReadFile; readonly tries: number },
  { repository: { name: repository }, fill, now }: RebuildOrder<T>,
  write: (rebuilt: RebuiltFile<T>) => Promise<boolean>,
): Promise<RebuiltFile<T> | null> {
  const rebuilding = await openRebuild({
    repository,
    readFormer: async () => storedFile(await readFile()),
    readVersion: noArchive,
    readReceipts: async () => [],
    keeping: null,
    archiving: {
      ...{ limits: noLimits, now },
      readVersion: noArchive,
      versionOf: unarchived,
      storeFile: unarchived,
    },
  });
  const { newLedger, former } = rebuilding;
  try {
    for (let tried = 1; tried <= tries; tried += 1) {
      const { result, reason } = await fill(newLedger, former);
      const { bytes } = await rebuilding.finish();
      const rebuilt = { result, reason, bytes, former: former.state };
      if (await write(rebuilt)) {
        return rebuilt;
      }
      await former.reload();
    }
    return null;
  } finally {
    rebuilding.close();
  }
}

export type ReadFile = () => Promise<Uint8Array | null>;

export interface RebuildOrder<T> {
  readonly repository: Repository;
  readonly fill: RebuildFn<T>;
  readonly now: string;
}

/** Keeps the rows that it replaces. */
export async function replaceRows(
  { db, query, allowReplacing }: OpenTransaction,
  { id }: Repository,
  { bytes, keepAs }: { readonly bytes: Uint8Array; readonly keepAs: string },
): Promise<void> {
  await allowReplacing();
  for (const name of storedTables) {
    await query(
      `INSERT INTO ${allSchema}.replaced_rows (repository_id, kept_as, table_name, row_json)
SELECT repository_id, $1, $2, to_jsonb(kept) FROM ${allSchema}.${name} kept WHERE repository_id = $3`,
      [keepAs, name, id],
    );
  }
  for (const name of storedTables.toReversed()) {
    await query(`DELETE FROM ${allSchema}.${name} WHERE repository_id = $1`, [id]);
  }
  const file = await openLedgerDatabase({ bytes, knownSound: true });
  try {
    await copyLedger(file.queries, db);
  } finally {
    file.close();
  }
}

function storedFile(bytes: Uint8Array | null) {
  return bytes === null ? null : { bytes, version: '' };
}

async function noArchive(): Promise<null> {
  return null;
}

function unarchived(): never {
  throw new TypeError('A ledger in PostgreSQL has no archives.');
}
