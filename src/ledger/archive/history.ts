// What a question needs of archives while it is asked.

import type { Kysely } from 'kysely';
import type { LeftOutArchive } from '../../metrics/measured.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { archiveOfIssue } from './choose-archives.ts';
import { mergeArchives } from './merge-archives.ts';
import { type ArchiveOpener, archiveOpener, type ReadVersion } from './open-archives.ts';
import { rowsOfIssues } from './rows-of-issues.ts';

export interface History {
  /** @throws ServiceError `archive_unreadable` */
  open: ArchiveOpener['open'];
  /** The archive of an issue; null: it is in none. */
  archiveOf(issueNumber: number): Promise<number | null>;
  /** Asks of the ledger as it was read, together with these archives. */
  ask<T>(
    numbers: readonly number[],
    question: (db: Kysely<Tables>, leftOut: readonly LeftOutArchive[]) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

/** @param copy opens the ledger once more */
export function openHistory(
  db: Kysely<Tables>,
  readVersion: ReadVersion,
  copy: () => Promise<LedgerDatabase>,
  { mostOpen }: { readonly mostOpen?: number } = {},
): History {
  const archives = archiveOpener(db, readVersion, mostOpen);
  return {
    open: archives.open,
    archiveOf: (issueNumber) => archiveOfIssue(db, issueNumber),
    async ask(numbers, question) {
      if (numbers.length === 0) {
        return question(db, []);
      }
      const merged = await copy();
      try {
        const { measured: tables } = rowsOfIssues;
        const leftOut = await mergeArchives(merged.queries, archives, { numbers, tables });
        return await question(merged.queries, leftOut);
      } finally {
        merged.close();
      }
    },
    close: archives.close,
  };
}
