// A server that no longer answers: it froze, its machine was lost, or a firewall drops every packet.

import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import type { TransactionsOptions } from '../../../src/ledger/postgres/transactions/open-transactions.ts';
import { newDatabase, type TestDatabase } from '../setup/postgres/new-database.ts';
import { usesPooler } from '../setup/postgres/pooler.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

interface Silence {
  /** From which statement on, from 1. */
  readonly from: number;
  /** In how many sessions. */
  readonly sessions: number;
}

/** Its first sessions get no answer any more. @returns how many sessions were opened, too */
function fallingSilent({ server }: TestDatabase, { from, sessions }: Silence) {
  let opened = 0;
  const silent: PostgresServer = {
    async connect() {
      const session = await server.connect();
      opened += 1;
      const isHit = opened <= sessions;
      let statements = 0;
      return {
        async query(text, values) {
          statements += 1;
          return isHit && statements >= from
            ? new Promise<never>(() => {})
            : session.query(text, values);
        },
        table: session.table,
        release: () => session.release(true),
      };
    },
  };
  return { server: silent, opened: () => opened };
}

/** A minute without a statement is a quarter of a second. */
function quicker({ connect }: PostgresServer): PostgresServer {
  const limit = "'idle_in_transaction_session_timeout', '";
  return {
    async connect() {
      const session = await connect();
      return {
        ...session,
        query: (text, values) =>
          session.query(text.replace(`${limit}60000`, `${limit}250`), values),
      };
    },
  };
}

const ledgerOf = (server: PostgresServer, more: Partial<TransactionsOptions> = {}) =>
  openPostgresLedger({
    server,
    repository: async () => ({ id: 7, name: 'acme/ops' }),
    wait: async () => {},
    random: () => 0.5,
    ...more,
  });

const record = (server: PostgresServer) =>
  ledgerOf(server, { silence: 400 }).transact(async (changes) => ({
    result: await changes.record(sampleRecord(34)),
    reason: 'issue 34',
  }));

test('A server that stops answering in the middle of a statement does not hold a run for hours.', async () => {
  const database = await newDatabase();
  await record(database.server).catch(() => {});
  await record(fallingSilent(database, { from: 6, sessions: 2 }).server);
  const gone = fallingSilent(database, { from: 6, sessions: 99 });
  await expect(record(gone.server)).rejects.toMatchObject({
    code: 'ledger_unavailable',
    message: expect.stringContaining('stopped answering'),
  });
  expect(gone.opened()).toBe(3);
});

test.each([
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
])(
  'A server that no one answers for costs three tries of a quarter of a minute, not eight: %s',
  async (words) => {
    let tries = 0;
    const refused: PostgresServer = {
      async connect() {
        tries += 1;
        throw new Error(words);
      },
    };
    await expect(record(refused)).rejects.toThrow('Check host and port');
    expect(tries).toBe(3);
  },
);

test.skipIf(!hasSessions)(
  'A runner that is lost in its turn does not hold up the runs after it for hours.',
  async () => {
    const database = await newDatabase();
    await record(database.server);
    const hasty = quicker(database.server);
    const isLost = Promise.withResolvers<void>();
    const next = Promise.withResolvers<string>();
    const losing = ledgerOf(hasty, { tries: 1 }).transact(async () => {
      next.resolve(
        ledgerOf(database.server).transact(async () => ({ result: 'recorded', reason: 'next' })),
      );
      await isLost.promise;
      return { result: null, reason: 'never' };
    });
    expect(await next.promise).toBe('recorded');
    isLost.resolve();
    await expect(losing).rejects.toThrow('The connection to the PostgreSQL server broke');
  },
);

test.skipIf(!hasSessions || usesPooler || process.platform !== 'linux')(
  'The system asks within seconds whether a server that is silent is still there.',
  async () => {
    const { server } = await newDatabase();
    const session = await server.connect();
    onTestFinished(() => session.release(true));
    const { rows } = await session.query('SELECT inet_client_port() AS port');
    const { port } = Object.assign({ port: 0 }, rows[0]);
    const ownEnd = new RegExp(`: \\w+:${port.toString(16).toUpperCase().padStart(4, '0')} `);
    // `02` is the timer that asks, and then hundredths of a second: https://docs.kernel.org/networking/proc_net_tcp.html
    const line = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .find((one) => ownEnd.test(one));
    const [, timer, left = ''] = /^(?:\s*\S+){5} (\w+):(\w+)/.exec(line ?? '') ?? [];
    expect(timer).toBe('02');
    expect(Number.parseInt(left, 16)).toBeLessThan(15 * 100);
  },
);
