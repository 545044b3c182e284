// A ledger's bytes as a database to query, once they have been found sound.

import { Kysely } from 'kysely';
import type { Database } from 'sql.js';
import { asWritten, newer } from '../errors.ts';
import { applicationId, migrations } from '../schema.ts';
import type { Tables } from '../tables.ts';
import { checkIntegrity, queryPragma } from './check-integrity.ts';
import { checkTables } from './check-tables.ts';
import { type LedgerTable, querySql, readTable, type SqlAnswer, tableNames } from './query-sql.ts';
import { loadSqlJs } from './sql-js.ts';
import { sqlJsDialect } from './sql-js-dialect.ts';

export interface LedgerDatabase {
  readonly queries: Kysely<Tables>;
  /** The tables whatever they are, and questions as people write them. */
  readonly tables: {
    names(): readonly string[];
    read(name: string): LedgerTable;
    ask(sql: string): SqlAnswer;
  };
  export(): Uint8Array;
  close(): void;
}

export interface Opening {
  /** null: a new ledger. */
  readonly bytes: Uint8Array | null;
  /** They were checked before, or written by us. */
  readonly knownSound?: boolean;
  /** The steps from nothing to the newest schema: the released ones, unless a test says otherwise. */
  readonly steps?: readonly string[];
}

export async function openLedgerDatabase(opening: Opening): Promise<LedgerDatabase> {
  const { bytes, knownSound = false, steps = migrations } = opening;
  const sqlJs = await loadSqlJs();
  const database = new sqlJs.Database(bytes);
  try {
    if (bytes !== null && !knownSound) {
      checkIntegrity(database, bytes);
    }
    migrate(database, steps);
    enforceReferences(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    queries: new Kysely<Tables>({ dialect: sqlJsDialect(database) }),
    tables: {
      names: () => tableNames(database),
      read: (name) => readTable(database, name),
      ask: (sql) => querySql(database, sql),
    },
    export() {
      const bytes = database.export();
      // To export, sql.js closes the database and opens it again, and with that the setting is gone.
      enforceReferences(database);
      return bytes;
    },
    close: () => database.close(),
  };
}

function enforceReferences(database: Database): void {
  database.run('PRAGMA foreign_keys = ON');
}

/** Brings an older schema, or none at all, up to the newest. */
function migrate(database: Database, steps: readonly string[]): void {
  const version = Number(queryPragma(database, 'user_version'));
  if (version > steps.length) {
    throw newer(version, steps.length);
  }
  checkTables(database, steps.slice(0, version));
  if (version < steps.length) {
    asWritten(() =>
      database.exec(`
        BEGIN;
        ${steps.slice(version).join('\n')}
        PRAGMA application_id = ${applicationId};
        PRAGMA user_version = ${steps.length};
        COMMIT;
      `),
    );
  }
}
