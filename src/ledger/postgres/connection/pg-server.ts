// Sessions of a PostgreSQL server, by the package `pg`.

import pg from 'pg';
import { type PostgresServer, tableParsers } from './client.ts';
import type { ConnectionSettings } from './connection-settings.ts';

/** A run asks one question at a time, and small servers allow few. */
const usualSessions = 1;

/** Milliseconds. */
const connectTimeout = 15_000;

/** Milliseconds. */
const keepAliveDelay = 10_000;

/** https://www.postgresql.org/docs/current/catalog-pg-type.html */
const bigintType = 20;

export interface PgServer extends PostgresServer {
  close(): Promise<void>;
}

/** @param sessions how many at once, at most */
export function openPgServer(settings: ConnectionSettings, sessions = usualSessions): PgServer {
  const pool = new pg.Pool({
    ...settings,
    // Without any, `pg` would fail and leave the connection open. A server that asks for one refuses this.
    password: settings.password ?? (() => ' '),
    max: sessions,
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
    // Otherwise the system asks a server that is gone only after two hours.
    keepAliveInitialDelayMillis: keepAliveDelay,
    // A run ends without saying so.
    allowExitOnIdle: true,
    application_name: 'baton',
    types: { getTypeParser },
  });
  // A session that breaks while no one uses it is left out of the pool; the next one is new.
  pool.on('error', ignoreError);
  return {
    async connect() {
      const client = await pool.connect();
      // Without a listener, a session that breaks ends the process. The question it was asked fails by itself.
      client.on('error', ignoreError);
      let last: Promise<unknown> = Promise.resolve();
      /** A session answers one question at a time. */
      const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
        const asked = last.then(ask);
        last = asked.catch(() => {});
        return asked;
      };
      return {
        ...('processID' in client ? { processId: Number(client.processID) } : {}),
        async query(text, values = []) {
          const answer = await inTurn(() => client.query<object>(text, [...values]));
          const { rows, rowCount, command } = lastOf(answer);
          return { rows, changed: command === 'SELECT' ? null : rowCount };
        },
        async table(text, values) {
          const question = {
            text,
            values: [...values],
            rowMode: 'array',
            types: tableTypes,
          } as const;
          const { rows, fields } = await inTurn(() => client.query<unknown[]>(question));
          return { columns: fields.map(({ name }) => name), rows };
        },
        release(isBroken) {
          client.off('error', ignoreError);
          client.release(isBroken);
        },
      };
    },
    close: () => pool.end(),
  };
}

type QueryResult = pg.QueryResult<object>;

/** The ledger's numbers are all exact as a number of JavaScript. */
const getTypeParser: typeof pg.types.getTypeParser = (id, format) =>
  id === bigintType ? Number : pg.types.getTypeParser(id, format);

const tableTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    tableParsers.get(id) ?? getTypeParser(id, format),
};

/** Several statements have as many answers, which the types of `pg` leave out. */
function lastOf(answer: QueryResult | readonly QueryResult[]): QueryResult {
  const last = 'rows' in answer ? answer : answer.at(-1);
  if (last === undefined) {
    throw new TypeError('PostgreSQL answered no statement.');
  }
  return last;
}

function ignoreError(): void {}
