// A read-only ledger in memory for people: its queries, all tables, and SQL.

import type { Kysely } from 'kysely';
import { withLogins } from '../config/teams/rename-logins.ts';
import type { Configuration } from '../config/types.ts';
import type { LeftOutArchive } from '../metrics/measured.ts';
import type { LedgerView } from '../ports/ledger.ts';
import { archivePath } from './archive/archive-limits.ts';
import { allArchived } from './archive/archived-issues.ts';
import { allArchives, archivesOfHandoff } from './archive/choose-archives.ts';
import { openHistory } from './archive/history.ts';
import { mergeArchives } from './archive/merge-archives.ts';
import type { ReadVersion } from './archive/open-archives.ts';
import { rowsOfIssues } from './archive/rows-of-issues.ts';
import { closedAs } from './closed.ts';
import { ledgerView } from './queries/ledger-view.ts';
import type { WhichIssue } from './queries/recorded-handoff.ts';
import { type ReadReceipts, takeOverReceipts } from './receipts/with-receipts.ts';
import { type LedgerDatabase, openLedgerDatabase } from './sqlite/ledger-database.ts';
import type { LedgerTable, SqlAnswer, TablePart } from './sqlite/query-sql.ts';
import { tables as declarations, type Tables } from './tables.ts';

/** Which ended handoffs are read along with the open ones. */
export type ArchiveScope =
  | 'all'
  /** All of them, but only what a list shows. */
  | 'listed'
  /** Those that happen to be beside the open ones. */
  | 'none'
  /** That of one handoff, or of its whole chain. */
  | (WhichIssue & { readonly withChain?: boolean });

export interface ArchivedFacts {
  readonly handoffs: number;
  readonly files: readonly ArchivedFile[];
}

/** As the ledger names it. */
export interface ArchivedFile {
  readonly path: string;
  readonly version: string;
  readonly bytes: number;
  /** How many issues are read from it. */
  readonly issues: number;
}

export interface LedgerReader {
  /** Of what is merged. */
  readonly view: LedgerView;
  /** Reads archives as a question needs them. */
  readonly historyView: LedgerView;
  /** Merges archives, so that tables and SQL have their rows. @returns those that could not be read */
  merge(scope: ArchiveScope): Promise<readonly LeftOutArchive[]>;
  /** Those that are in archives and not merged. */
  archived(): Promise<ArchivedFacts>;
  /** In the order of their creation. */
  tableNames(): readonly string[];
  /** `moved` or `copy` if a migration closed it to runs; null: runs use it. */
  closed(): Promise<string | null>;
  /** null: there is no table of that name. */
  table(name: string, part?: TablePart): LedgerTable | null;
  /** The rows about an issue, of each table with rows about issues. */
  about(issueNumber: number): readonly LedgerTable[];
  ask(sql: string): SqlAnswer;
  /** The newest that a run has worked with, with today's logins; null if this release can read none. */
  configuration(): Promise<Configuration | null>;
  /** With all that is merged. */
  bytes(): Uint8Array;
  close(): void;
}

/** Files next to the ledger. */
export interface FilesBeside {
  /** Of archives. */
  readonly readVersion?: ReadVersion;
  /** Of messages. */
  readonly readReceipts?: ReadReceipts;
}

/** @throws ServiceError if the ledger is damaged or of a newer release */
export async function openLedgerReader(
  bytes: Uint8Array,
  { readVersion = async () => null, readReceipts = async () => [] }: FilesBeside = {},
): Promise<LedgerReader> {
  const database = await openLedgerDatabase({ bytes });
  const { queries, tables } = database;
  await takeOverReceipts(queries, readReceipts);
  const history = openHistory(queries, readVersion, () => openLedgerDatabase({ bytes }));
  const view = ledgerView(queries);
  return {
    view,
    historyView: ledgerView(queries, history),
    async merge(scope) {
      return mergeArchives(queries, history, {
        numbers: await archivesIn(queries, scope),
        tables: scope === 'listed' ? rowsOfIssues.listed : rowsOfIssues.all,
      });
    },
    async archived() {
      const archives = await queries
        .selectFrom('archives')
        .select(['number', 'version', 'bytes'])
        .orderBy('number')
        .execute();
      const issues = await allArchived(queries);
      const files = archives.map(({ number, version, bytes }) => ({
        path: archivePath(number),
        version,
        bytes,
        issues: issues.filter(({ archive }) => archive === number).length,
      }));
      return { handoffs: issues.filter(({ handoffId }) => handoffId !== null).length, files };
    },
    closed: () => closedAs(queries),
    tableNames: tables.names,
    table: (name, part) => (tables.names().includes(name) ? tables.read(name, part) : null),
    about: (issueNumber) => rowsAbout(tables, issueNumber),
    ask: tables.ask,
    configuration: () => newestConfiguration(view),
    bytes: database.export,
    close() {
      history.close();
      database.close();
    },
  };
}

/** That a run has worked with, with today's logins; null if this release can read none. */
export async function newestConfiguration(
  view: Pick<LedgerView, 'configuration' | 'renamedTeamLogins'>,
): Promise<Configuration | null> {
  const written = await view.configuration(null);
  const renamed = await view.renamedTeamLogins();
  return written && withLogins(written, (login) => renamed.get(login.toLowerCase()) ?? login);
}

const columnsOf = new Map(
  Object.entries(declarations).map(([name, { columns }]) => [name, Object.keys(columns)]),
);

function rowsAbout({ names, read }: LedgerDatabase['tables'], issueNumber: number) {
  const handoffs = read('handoffs', { where: ['issue_number', issueNumber] });
  const id = handoffs.rows[0]?.['id'] ?? null;
  return names().flatMap((name) => {
    const columns = columnsOf.get(name) ?? [];
    return columns.includes('issue_number')
      ? [read(name, { where: ['issue_number', issueNumber] })]
      : columns.includes('handoff_id')
        ? [read(name, { where: ['handoff_id', id] })]
        : [];
  });
}

function archivesIn(db: Kysely<Tables>, scope: ArchiveScope): Promise<readonly number[]> {
  if (typeof scope === 'string') {
    return scope === 'none' ? Promise.resolve([]) : allArchives(db);
  }
  return archivesOfHandoff(db, scope);
}

/** The schema version in the file, before migration. */
export function schemaVersionOf(bytes: Uint8Array): number {
  // https://www.sqlite.org/fileformat.html#user_version_number
  return bytes.length < 64
    ? 0
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(60);
}
