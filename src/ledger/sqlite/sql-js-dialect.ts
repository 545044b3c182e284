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
import type { Database, SqlValue } from 'sql.js';

export function sqlJsDialect(database: Database): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqlJsDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/**
 * One connection without a pool: SQLite is synchronous. The code that opened the database closes it.
 */
function sqlJsDriver(database: Database): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery) => execute<Row>(database, query),
    streamQuery: <Row>(query: CompiledQuery, chunkSize: number) =>
      stream<Row>(database, query, chunkSize),
  };
  const run = async (statement: string) => {
    database.run(statement);
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

function execute<Row>(database: Database, query: CompiledQuery): QueryResult<Row> {
  const reading = openQuery<Row>(database, query);
  try {
    return { rows: reading.next(Number.POSITIVE_INFINITY) };
  } finally {
    reading.close();
  }
}

async function* stream<Row>(
  database: Database,
  query: CompiledQuery,
  chunkSize: number,
): AsyncIterableIterator<QueryResult<Row>> {
  const reading = openQuery<Row>(database, query);
  try {
    for (let rows = reading.next(chunkSize); rows.length > 0; rows = reading.next(chunkSize)) {
      yield { rows };
    }
  } finally {
    reading.close();
  }
}

function openQuery<Row>(database: Database, query: CompiledQuery) {
  const statement = database.prepare(query.sql, query.parameters.map(toSqlValue));
  const columns = statement.getColumnNames();
  // V8 makes objects with more than a dozen computed properties slow; a copy of a complete object stays
  // fast.
  const empty: object = JSON.parse(
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, null]))),
  );
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
        const row: Record<string, SqlValue | undefined> = { ...empty };
        const values = statement.get();
        for (let at = 0; at < columns.length; at += 1) {
          row[columns[at] ?? ''] = values[at];
        }
        // Rows have the types their tables declare.
        rows.push(row as Row);
      }
      return rows;
    },
    close: () => statement.free(),
  };
}

function toSqlValue(value: unknown): SqlValue {
  if (typeof value === 'string') {
    // Half a surrogate pair has no UTF-8 encoding; it becomes the replacement character.
    return value.toWellFormed();
  }
  if (typeof value === 'number' || value === null) {
    return value;
  }
  if (typeof value === 'boolean') {
    return Number(value);
  }
  throw new TypeError(`SQLite has no column for a value of type ${typeof value}.`);
}
