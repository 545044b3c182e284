// Rebuilds and compares a ledger in PostgreSQL: its rows are copied to a file in memory, where both work as on a
// branch, and the result is copied back.

import type { Compared, PreviousLedger, RebuildFn } from '../../ports/ledger.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { type ArchiveLimits, usualLimits } from '../archive/archive-limits.ts';
import { compareImages, rebuildImage } from '../rebuild/rebuild-image.ts';
import { openLedgerDatabase } from '../sqlite/ledger-database.ts';
import { copyLedger, storedTables } from './copy-ledger.ts';
import { replacingSetting } from './schema/functions.ts';
import { allSchema } from './schema/table-statements.ts';
import type { OpenTransaction, Repository } from './transaction.ts';

export interface RebuiltRows<T> {
  readonly result: T;
  readonly former: PreviousLedger['state'];
  readonly bytes: Uint8Array;
  readonly reason: string;
}

/** @returns null if nothing was ever recorded */
export async function copyToFile({ db }: Pick<OpenTransaction, 'db'>): Promise<Uint8Array | null> {
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
    await copyLedger(db, transaction);
    await transaction.commit().execute();
    return file.export();
  } finally {
    file.close();
  }
}

export function compareFile<T>(
  bytes: Uint8Array | null,
  { name: repository }: Repository,
  fill: RebuildFn<T>,
): Promise<Compared<T>> {
  return compareImages(storedFile(bytes), { repository, readVersion: noArchive }, fill);
}

export async function rebuildFile<T>(
  bytes: Uint8Array | null,
  { name: repository }: Repository,
  { fill, now }: { readonly fill: RebuildFn<T>; readonly now: string },
): Promise<RebuiltRows<T>> {
  const options = { repository, now, limits: noLimits, readVersion: noArchive };
  const readReceipts = async () => [];
  const rebuilt = await rebuildImage(
    storedFile(bytes),
    { ...options, versionOf: noVersion, readReceipts },
    fill,
  );
  const { message: reason, result, former } = rebuilt;
  return { result, former, reason, bytes: rebuilt.bytes };
}

/** Keeps the rows that it replaces. */
export async function replaceRows(
  { db, query }: OpenTransaction,
  { id }: Repository,
  { bytes, keepAs }: { readonly bytes: Uint8Array; readonly keepAs: string },
): Promise<void> {
  await query(
    `SELECT set_config('${replacingSetting}', 'yes', true), set_config('statement_timeout', '0', true)`,
  );
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

/** In PostgreSQL, no ledger is large enough for an archive. */
const noLimits: ArchiveLimits = { ...usualLimits, ledger: Number.POSITIVE_INFINITY };

async function noArchive(): Promise<null> {
  return null;
}

function noVersion(): string {
  throw new ServiceError('ledger_damaged', 'A ledger in PostgreSQL has no archives.');
}
