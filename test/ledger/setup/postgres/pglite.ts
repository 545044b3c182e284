// PostgreSQL in this process, for machines without a server: one session, which transactions use one after another.

import { PGlite, types } from '@electric-sql/pglite';
import {
  type PostgresServer,
  tableParsers,
} from '../../../../src/ledger/postgres/connection/client.ts';

export async function openPglite(): Promise<PostgresServer> {
  const database = await PGlite.create({ parsers: { [types.INT8]: Number } });
  let free = Promise.resolve();
  /** A server ends a broken session, and with it what was set in it. */
  const leaveSession = async () => {
    await database.exec('ROLLBACK');
    await database.exec('DISCARD ALL');
  };
  return {
    async connect() {
      const before = free;
      let release = () => {};
      free = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return {
        async query(text, values = []) {
          const answers =
            values.length === 0
              ? await database.exec(text)
              : [await database.query<object>(text, [...values])];
          const { rows = [], affectedRows } = answers.at(-1) ?? {};
          return { rows, changed: affectedRows ?? null };
        },
        async table(text, values) {
          const { rows, fields } = await database.query<unknown[]>(text, [...values], {
            rowMode: 'array',
            parsers: Object.fromEntries(tableParsers),
          });
          return { columns: fields.map(({ name }) => name), rows };
        },
        release(isBroken) {
          const left = isBroken ? leaveSession() : Promise.resolve();
          left.finally(release);
        },
      };
    },
  };
}
