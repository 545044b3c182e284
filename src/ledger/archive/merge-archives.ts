// Brings the rows of archives into an open ledger, so that questions about all handoffs see one database.

import { type Kysely, sql } from 'kysely';
import type { LeftOutArchive } from '../../metrics/measured.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { archivePath } from './archive-limits.ts';
import { issuesIn } from './archived-issues.ts';
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
    const counting = await issuesIn(db, number);
    if (archive === null) {
      leftOut.push({ archive: archivePath(number), handoffs: counting.length });
      continue;
    }
    const issues = sql`SELECT value FROM json_each(${JSON.stringify(counting.map(({ issueNumber }) => issueNumber))})`;
    await whileAttached(db, archive, () =>
      copyRows(db, { from: 'archive', to: 'main', issues, tables }),
    );
    await db.deleteFrom('archived_handoffs').where('archive', '=', number).execute();
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
