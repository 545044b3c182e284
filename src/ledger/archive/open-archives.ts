// Opens the archives that a ledger names.

import type { Kysely } from 'kysely';
import { ServiceError } from '../../ports/service-error.ts';
import { CorruptLedgerError } from '../errors.ts';
import { type LedgerDatabase, openLedgerDatabase } from '../sqlite/ledger-database.ts';
import type { Tables } from '../tables.ts';
import { archivePath } from './archive-limits.ts';

/** null: there is no file of this version. @param path where it is next to the ledger */
export type ReadVersion = (version: string, path: string) => Promise<Uint8Array | null>;

export interface ArchiveOpener {
  /** Opened once, and only read. @throws ServiceError `archive_unreadable` */
  open(number: number): Promise<LedgerDatabase>;
  close(): void;
}

/** @param mostOpen of them the one used longest ago is closed for the next one */
export function archiveOpener(
  db: Kysely<Tables>,
  readVersion: ReadVersion,
  mostOpen = Number.POSITIVE_INFINITY,
): ArchiveOpener {
  const opened = new Map<number, Promise<LedgerDatabase>>();
  const open = async (number: number) => {
    const row = await db
      .selectFrom('archives')
      .select('version')
      .where('number', '=', number)
      .executeTakeFirst();
    const bytes = row === undefined ? null : await readVersion(row.version, archivePath(number));
    if (bytes === null) {
      throw unreadable(number, 'is missing');
    }
    try {
      return await openLedgerDatabase({ bytes });
    } catch (error) {
      throw error instanceof CorruptLedgerError
        ? unreadable(number, `is damaged (${error.reason})`, error)
        : error;
    }
  };
  return {
    open(number) {
      const found = opened.get(number) ?? open(number);
      // A map keeps the order of insertion: the first is the one used longest ago.
      opened.delete(number);
      opened.set(number, found);
      for (const [oldest, database] of opened) {
        if (opened.size <= mostOpen) {
          break;
        }
        opened.delete(oldest);
        closeWhenOpen(database);
      }
      return found;
    },
    close() {
      for (const database of opened.values()) {
        closeWhenOpen(database);
      }
      opened.clear();
    },
  };
}

function closeWhenOpen(database: Promise<LedgerDatabase>): void {
  database.then(
    (one) => one.close(),
    () => {},
  );
}

function unreadable(number: number, why: string, cause?: unknown): ServiceError {
  const path = archivePath(number);
  return new ServiceError(
    'archive_unreadable',
    `The archive ${path} on the data branch ${why}. Handoffs in it cannot be read; all others can. ` +
      `Restore ${path} from an earlier commit of that branch, or run this workflow with \`mode: rebuild\`.`,
    { cause },
  );
}

export function isUnreadableArchive(error: unknown): boolean {
  return error instanceof ServiceError && error.code === 'archive_unreadable';
}
