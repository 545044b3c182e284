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

/** One connection that nobody has to wait for: SQLite answers at once. Who opened the database closes it. */
function sqlJsDriver(database: Database): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>(query: CompiledQuery) => execute<Row>(database, query),
    streamQuery: () => {
      throw new Error('A database in memory has nothing to stream.');
    },
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
  const statement = database.prepare(query.sql, query.parameters.map(toSqlValue));
  try {
    const columns = statement.getColumnNames();
    const rows: Row[] = [];
    while (statement.step()) {
      const values = statement.get();
      // What a row holds is what its table declares, and the tables are ours.
      rows.push(Object.fromEntries(columns.map((column, at) => [column, values[at]])) as Row);
    }
    return { rows };
  } finally {
    statement.free();
  }
}

function toSqlValue(value: unknown): SqlValue {
  if (typeof value === 'string') {
    // Half a surrogate pair has no UTF-8; it is kept as the one character that says so.
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
