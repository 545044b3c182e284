// Kysely over one session of a PostgreSQL server.

import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { storedText } from '../stored-text.ts';
import type { PostgresSession } from './connection/client.ts';

/** The code that opened the session starts and ends its transaction. */
export function postgresDialect(session: Pick<PostgresSession, 'query'>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => sessionDriver(session),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function sessionDriver(session: Pick<PostgresSession, 'query'>): Driver {
  const ask = async <Row>(text: string, values: readonly unknown[]): Promise<QueryResult<Row>> => {
    const { rows, changed } = await session.query(text, values);
    return {
      // Rows have the types their tables declare.
      rows: rows as Row[],
      ...(changed === null ? {} : { numAffectedRows: BigInt(changed) }),
    };
  };
  let cursors = 0;
  async function* stream<Row>({ sql, parameters }: CompiledQuery, chunk: number) {
    cursors += 1;
    const cursor = `baton_${cursors}`;
    await ask(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, toValues(parameters));
    for (;;) {
      const fetched = await ask<Row>(`FETCH ${chunk} FROM ${cursor}`, []);
      if (fetched.rows.length > 0) {
        yield fetched;
      }
      // The end of the transaction closes it.
      if (fetched.rows.length < chunk) {
        return;
      }
    }
  }
  const connection: DatabaseConnection = {
    executeQuery: <Row>({ sql, parameters }: CompiledQuery) => ask<Row>(sql, toValues(parameters)),
    streamQuery: stream,
  };
  const outside = async () => {
    throw new TypeError('The code that opened the session ends its transaction.');
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: outside,
    commitTransaction: outside,
    rollbackTransaction: outside,
    destroy: async () => {},
  };
}

function toValues(parameters: readonly unknown[]): readonly unknown[] {
  return parameters.map((value) => (typeof value === 'string' ? storedText(value) : value));
}
