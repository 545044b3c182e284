// Moves ended handoffs out of a ledger's bytes.

import { type Kysely, sql } from 'kysely';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { type LedgerDatabase, openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import { issuesToMove } from './ended-issues.ts';
import { type ArchiveState, moveIssues } from './move-issues.ts';
import { archiveOpener, isUnreadableArchive } from './open-archives.ts';

export interface ArchiveOptions extends Pick<LedgerStore, 'readVersion' | 'versionOf'> {
  readonly limits: ArchiveLimits;
  /** UTC ISO 8601. */
  readonly now: string;
  /** Before the ledger names it. Absent: the commit of the ledger has the archive too. */
  readonly storeFile?: (bytes: Uint8Array) => Promise<string>;
}

export interface ArchivedImage {
  readonly bytes: Uint8Array;
  readonly archive: ArchiveState;
  /** How many issues moved. */
  readonly issues: number;
}

/** Fills one archive at most. @returns null if there is nothing to move */
export async function archiveImage(
  bytes: Uint8Array,
  options: ArchiveOptions,
): Promise<ArchivedImage | null> {
  const ledger = await openLedgerDatabase({ bytes });
  try {
    const moved = await archiveEnded(ledger, options);
    return moved === null ? null : { bytes: await compacted(ledger), ...moved };
  } finally {
    ledger.close();
  }
}

/** Without the pages that were freed: they would be sent with each commit until they are used. */
export async function compacted({ queries: db, ...ledger }: LedgerDatabase): Promise<Uint8Array> {
  await sql`VACUUM`.execute(db);
  return ledger.export();
}

/** In an open ledger. */
export async function archiveEnded(
  ledger: LedgerDatabase,
  { limits, now, ...store }: ArchiveOptions,
): Promise<Pick<ArchivedImage, 'archive' | 'issues'> | null> {
  const { queries: db } = ledger;
  const last = await lastArchive(db);
  const isFull = last === null || limits.archive - last.bytes < limits.least;
  const chosen = await issuesToMove(db, {
    limits,
    now,
    ledgerBytes: await usedBytes(db),
    archiveBytes: isFull ? 0 : last.bytes,
  });
  if (chosen.length === 0) {
    return null;
  }
  const continued = isFull ? null : await openLast(db, last.number, store);
  const hasFormer = continued !== null && (await hasAnyOf(continued.queries, chosen));
  const isNew = continued === null || hasFormer;
  const archive = isNew ? await openLedgerDatabase({ bytes: null }) : continued;
  try {
    const moved = await moveIssues(ledger, archive, {
      number: (last?.number ?? 0) + (isNew ? 1 : 0),
      issues: chosen,
      async seal() {
        const bytes = archive.export();
        await store.storeFile?.(bytes);
        return { bytes, version: store.versionOf(bytes) };
      },
    });
    return { archive: moved, issues: chosen.length };
  } finally {
    archive.close();
    if (hasFormer) {
      continued.close();
    }
  }
}

export async function usedBytes(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ readonly bytes: number }>`
    SELECT (page_count - freelist_count) * page_size AS bytes
    FROM pragma_page_count, pragma_freelist_count, pragma_page_size`.execute(db);
  return rows[0]?.bytes ?? 0;
}

async function lastArchive(db: Kysely<Tables>) {
  const row = await db
    .selectFrom('archives')
    .select(['number', 'bytes'])
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** null: it is missing or damaged, and stays as it is. */
async function openLast(
  db: Kysely<Tables>,
  number: number,
  { readVersion }: Pick<ArchiveOptions, 'readVersion'>,
): Promise<LedgerDatabase | null> {
  try {
    return await archiveOpener(db, readVersion).open(number);
  } catch (error) {
    if (isUnreadableArchive(error)) {
      return null;
    }
    throw error;
  }
}

/** Its rows from before an issue came back: one archive has an issue once. */
async function hasAnyOf(archive: Kysely<Tables>, issues: readonly number[]): Promise<boolean> {
  const rows = await archive.selectFrom('events').select('issue_number').distinct().execute();
  const there = new Set(rows.map((row) => row.issue_number));
  return issues.some((issue) => there.has(issue));
}
