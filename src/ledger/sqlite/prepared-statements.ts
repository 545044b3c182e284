// Prepared statements of an open database, kept for the next query of the same text: most queries repeat
// for every issue, and preparing one takes longer than executing it.

import type { Database, SqlValue, Statement } from 'sql.js';
import { rowMaker } from './row-of.ts';

interface PreparedStatement {
  readonly sql: string;
  readonly statement: Statement;
  readonly toRow: (values: readonly SqlValue[]) => Readonly<Record<string, SqlValue>>;
}

export interface PreparedStatements {
  readonly database: Database;
  /** For one user at a time, until released. */
  take(sql: string): PreparedStatement;
  release(prepared: PreparedStatement): void;
}

/** The number of rows, and with it the text of a query, varies: a few kilobytes each. */
const maxIdle = 200;

export function prepareStatements(database: Database): PreparedStatements {
  const idle = new Map<string, PreparedStatement>();
  return {
    database,
    take(sql) {
      const waiting = idle.get(sql);
      idle.delete(sql);
      return waiting ?? prepare(database, sql);
    },
    release(prepared) {
      const { sql, statement } = prepared;
      if (idle.size < maxIdle && !idle.has(sql)) {
        statement.reset();
        idle.set(sql, prepared);
      } else {
        statement.free();
      }
    },
  };
}

function prepare(database: Database, sql: string): PreparedStatement {
  const statement = database.prepare(sql);
  return { sql, statement, toRow: rowMaker(statement.getColumnNames()) };
}
