// Kysely over one open sql.js database.

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqlValue } from 'sql.js';
import { storedText } from '../stored-text.ts';
import type { PreparedStatements } from './prepared-statements.ts';

export function sqlJsDialect(statements: PreparedStatements): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqlJsDriver(statements),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/**
 * One connection without a pool: SQLite is synchronous. The code that opened the database closes it.
 */
function sqlJsDriver(statements: PreparedStatements): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery) => execute<Row>(statements, query),
    streamQuery: <Row>(query: CompiledQuery, chunkSize: number) =>
      stream<Row>(statements, query, chunkSize),
  };
  const run = async (statement: string) => {
    statements.database.run(statement);
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: () => run('BEGIN'),
    commitTransaction: () => run('COMMIT'),
    rollbackTransaction: () => run('ROLLBACK'),
    destroy: async () => {},
  };
}

function execute<Row>(statements: PreparedStatements, query: CompiledQuery): QueryResult<Row> {
  const reading = openQuery<Row>(statements, query);
  try {
    return { rows: reading.next(Number.POSITIVE_INFINITY) };
  } finally {
    reading.close();
  }
}

async function* stream<Row>(
  statements: PreparedStatements,
  query: CompiledQuery,
  chunkSize: number,
): AsyncIterableIterator<QueryResult<Row>> {
  const reading = openQuery<Row>(statements, query);
  try {
    for (let rows = reading.next(chunkSize); rows.length > 0; rows = reading.next(chunkSize)) {
      yield { rows };
    }
  } finally {
    reading.close();
  }
}

function openQuery<Row>(statements: PreparedStatements, query: CompiledQuery) {
  const prepared = statements.take(query.sql);
  const { statement, toRow } = prepared;
  statement.bind(query.parameters.map(toSqlValue));
  // A step beyond the end would start again.
  let isAtEnd = false;
  return {
    /** This many rows, or all that are left. */
    next(most: number): Row[] {
      const rows: Row[] = [];
      while (!isAtEnd && rows.length < most) {
        if (!statement.step()) {
          isAtEnd = true;
          break;
        }
        // Rows have the types their tables declare.
        rows.push(toRow(statement.get()) as Row);
      }
      return rows;
    },
    close: () => statements.release(prepared),
  };
}

function toSqlValue(value: unknown): SqlValue {
  if (typeof value === 'string') {
    return storedText(value);
  }
  if (typeof value === 'number' || value === null) {
    return value;
  }
  if (typeof value === 'boolean') {
    return Number(value);
  }
  throw new TypeError(`SQLite has no column for a value of type ${typeof value}.`);
}
