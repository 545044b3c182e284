// A ledger's bytes as a database, after an integrity check.

import { Kysely } from 'kysely';
import type { Database } from 'sql.js';
import { newestSchemaOf, schemaSteps, type TableDeclarations } from '../declare-table.ts';
import { asWritten, newer } from '../errors.ts';
import { applicationId } from '../schema.ts';
import { tables as ledgerTables, type Tables } from '../tables.ts';
import { checkIntegrity, queryPragma } from './check-integrity.ts';
import { checkTables } from './check-tables.ts';
import { prepareStatements } from './prepared-statements.ts';
import {
  type LedgerTable,
  querySql,
  readTable,
  type SqlAnswer,
  type TablePart,
  tableNames,
} from './query-sql.ts';
import { loadSqlJs } from './sql-js.ts';
import { sqlJsDialect } from './sql-js-dialect.ts';

export interface LedgerDatabase {
  readonly queries: Kysely<Tables>;
  /** Its file in SQLite's memory, for ATTACH. */
  readonly path: string;
  /** All tables, and queries written by people. */
  readonly tables: {
    names(): readonly string[];
    read(name: string, part?: TablePart): LedgerTable;
    ask(sql: string): SqlAnswer;
  };
  export(): Uint8Array;
  close(): void;
}

export interface Opening {
  /** null: a new ledger. */
  readonly bytes: Uint8Array | null;
  /** They were checked before, or written by this run. */
  readonly knownSound?: boolean;
  /** Those of this release, unless a test adds to them. */
  readonly declarations?: TableDeclarations;
}

export async function openLedgerDatabase(opening: Opening): Promise<LedgerDatabase> {
  const { bytes, knownSound = false, declarations = ledgerTables } = opening;
  const sqlJs = await loadSqlJs();
  const database = new sqlJs.Database(
    bytes === null ? emptyLedgers.get(declarations) : plainBytes(bytes),
  );
  try {
    if (bytes === null) {
      createEmpty(database, declarations);
    } else {
      if (!knownSound) {
        checkIntegrity(database, bytes);
      }
      migrate(database, declarations);
    }
    configure(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = prepareStatements(database);
  return {
    queries: new Kysely<Tables>({ dialect: sqlJsDialect(statements) }),
    path: pathOf(database),
    tables: {
      names: () => tableNames(database),
      read: (name, part) => readTable(database, name, part),
      ask: (sql) => querySql(database, sql),
    },
    export: () => database.export(),
    close: () => database.close(),
  };
}

/** sql.js copies what it opens by `slice`, which of Node's Buffer gives the same memory. */
function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** sql.js keeps each database in a file of its memory; its types leave the name out. */
function pathOf(database: Database): string {
  if (!('filename' in database) || typeof database.filename !== 'string') {
    throw new TypeError('This release of sql.js does not name the file of a database.');
  }
  return database.filename;
}

/**
 * In a file, a journal and the rows of a sort would be written by JavaScript, into memory all the same; and the random
 * number of a journal loads Node's WebCrypto.
 */
function configure(database: Database): void {
  database.run(
    'PRAGMA foreign_keys = ON; PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY',
  );
}

/** The bytes of ledgers without a row: copying them is quicker than creating the tables again. */
const emptyLedgers = new WeakMap<TableDeclarations, Uint8Array>();

/** Bytes. Of the usual 4,096, a new ledger would leave most empty; it would take three times the space. */
const pageSize = 1024;

function createEmpty(database: Database, declarations: TableDeclarations): void {
  if (!emptyLedgers.has(declarations)) {
    database.run(`PRAGMA page_size = ${pageSize}`);
    migrate(database, declarations);
    emptyLedgers.set(declarations, database.export());
  }
}

/** Migrates an older or empty schema to the newest. */
function migrate(database: Database, declarations: TableDeclarations): void {
  const newest = newestSchemaOf(declarations);
  const version = Number(queryPragma(database, 'user_version'));
  if (version > newest) {
    throw newer(version, newest);
  }
  checkTables(database, version, declarations);
  if (version < newest) {
    asWritten(() =>
      database.exec(`
        BEGIN;
        ${schemaSteps(declarations).slice(version).join('\n')}
        PRAGMA application_id = ${applicationId};
        PRAGMA user_version = ${newest};
        COMMIT;
      `),
    );
  }
}
