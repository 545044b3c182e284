// Brings the rows of archives into an open ledger, so that questions about all handoffs see one database.

import { type Kysely, sql } from 'kysely';
import type { LeftOutArchive } from '../../metrics/measured.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { archivePath } from './archive-limits.ts';
import { type ArchiveOpener, isUnreadableArchive } from './open-archives.ts';
import { copyRows, rowsOfIssues } from './rows-of-issues.ts';

/**
 * In the copy in memory. What is merged is no longer named as archived.
 * @returns those that could not be read
 */
export async function mergeArchives(
  db: Kysely<Tables>,
  archives: Pick<ArchiveOpener, 'open'>,
  {
    numbers,
    tables = rowsOfIssues.all,
  }: { readonly numbers: readonly number[]; readonly tables?: typeof rowsOfIssues.all },
): Promise<readonly LeftOutArchive[]> {
  const leftOut: LeftOutArchive[] = [];
  const opened = await Promise.all(numbers.map((number) => openIfReadable(archives, number)));
  for (const [at, number] of numbers.entries()) {
    const archive = opened[at] ?? null;
    const issues = db
      .selectFrom('archived_issues')
      .select('issue_number')
      .where('archive', '=', number);
    if (archive === null) {
      const rows = await issues.execute();
      leftOut.push({ archive: archivePath(number), handoffs: rows.length });
      continue;
    }
    await whileAttached(db, archive, () =>
      copyRows(db, { from: 'archive', to: 'main', issues: sql`${issues}`, tables }),
    );
    await db.deleteFrom('archived_issues').where('archive', '=', number).execute();
    await db.deleteFrom('archives').where('number', '=', number).execute();
  }
  return leftOut;
}

async function openIfReadable(
  archives: Pick<ArchiveOpener, 'open'>,
  number: number,
): Promise<LedgerDatabase | null> {
  try {
    return await archives.open(number);
  } catch (error) {
    if (isUnreadableArchive(error)) {
      return null;
    }
    throw error;
  }
}

/** As `archive`. Not within a transaction, from which SQLite cannot detach it again. */
export async function whileAttached(
  db: Kysely<Tables>,
  archive: LedgerDatabase,
  act: () => Promise<void>,
): Promise<void> {
  await sql`ATTACH ${archive.path} AS archive`.execute(db);
  try {
    await act();
  } finally {
    await sql`DETACH archive`.execute(db);
  }
}
