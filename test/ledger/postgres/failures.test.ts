import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { openPgServer } from '../../../src/ledger/postgres/connection/pg-server.ts';
import { isCampaign } from '../../faults/figures.ts';
import { startedCluster } from '../setup/postgres/cluster.ts';
import { ledgerIn, newDatabase, type TestDatabase } from '../setup/postgres/new-database.ts';
import { usesPooler } from '../setup/postgres/pooler.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { query } from '../setup/query.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

let database: TestDatabase;
/** Not the one that the database starts with. */
let repositories = 100;

const nextRepository = () => {
  repositories += 1;
  return { id: repositories, name: 'acme/ops' };
};

beforeAll(async () => {
  database = await newDatabase();
  await ledgerIn(database).transact(async (changes) => ({
    result: await changes.record(sampleRecord(1)),
    reason: 'first',
  }));
});

const dropped = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

interface Fault {
  /** Which statement of all, from 1. */
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** Loses the connection once. @returns how many statements there were, too */
function losing({ at, when }: Fault): { readonly server: PostgresServer; count(): number } {
  let statements = 0;
  const server: PostgresServer = {
    async connect() {
      const session = await database.server.connect();
      let isLost = false;
      return {
        table: session.table,
        async query(text, values) {
          statements += 1;
          const isHit = statements === at;
          if (isLost || (isHit && when === 'before')) {
            isLost = true;
            throw dropped();
          }
          const answer = await session.query(text, values);
          if (isHit) {
            isLost = true;
            throw dropped();
          }
          return answer;
        },
        release(isBroken) {
          // The server rolls back what a lost session has not committed.
          session.query('ROLLBACK').finally(() => session.release(isBroken));
        },
      };
    },
  };
  return { server, count: () => statements };
}

test('A connection that breaks at any statement, before or after it took effect, loses and doubles nothing.', async () => {
  const faults = { at: Number.POSITIVE_INFINITY, when: 'before' } as const;
  const plain = losing(faults);
  const record = (server: PostgresServer, repository: ReturnType<typeof nextRepository>) =>
    ledgerIn({ server }, repository).transact(async (changes) => {
      await changes.issue(34);
      await changes.rota('onboarding');
      return { result: await changes.record(sampleRecord(34)), reason: 'issue 34' };
    });
  await record(plain.server, nextRepository());
  expect(plain.count()).toBeGreaterThan(15);
  // From the commit on backwards; the campaign tries each.
  for (let at = plain.count(); at >= 1; at -= isCampaign() ? 1 : 4) {
    for (const when of ['before', 'after'] as const) {
      const repository = nextRepository();
      expect(await record(losing({ at, when }).server, repository)).toBe(1);
      const ledger = ledgerIn(database, repository);
      expect((await ledger.read((view) => view.issue(34))).events).toEqual(sampleRecord(34).events);
      expect(await ledger.read((view) => view.issues())).toEqual([34]);
    }
  }
});

const refusing = (error: Error): PostgresServer => ({
  async connect() {
    throw error;
  },
});

const withCode = (code: string) => Object.assign(new Error('as the server says'), { code });

test.each([
  ['ECONNREFUSED', 'ledger_unavailable', 'did not answer'],
  // Those of a database that has an IPv6 address only: https://github.com/supabase/setup-cli/issues/354
  ['ENETUNREACH', 'ledger_unavailable', 'hosted runners of GitHub have no IPv6'],
  ['ENOTFOUND', 'ledger_unavailable', 'host name'],
  ['28P01', 'ledger_unavailable', 'user name or the password'],
  ['3D000', 'ledger_missing', 'no database of that name'],
  ['53300', 'ledger_unavailable', 'too many connections'],
  ['57P03', 'ledger_unavailable', 'starting up'],
  ['57014', 'ledger_unavailable', 'took too long'],
  ['25006', 'ledger_not_writable', 'read-only'],
  ['53100', 'ledger_not_writable', 'no room'],
  ['55P03', 'ledger_busy', 'Other runs'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'ledger_unavailable', 'sslrootcert'],
])('%s ends the run with a sentence', async (code, expected, said) => {
  const ledger = ledgerIn({ server: refusing(withCode(code)) });
  const failing = ledger.read((view) => view.issues());
  await expect(failing).rejects.toMatchObject({ code: expected });
  await expect(failing).rejects.toThrow(said);
});

test('A mistake in a statement is not taken for an outage.', async () => {
  const ledger = ledgerIn({ server: refusing(withCode('42601')) });
  await expect(ledger.read((view) => view.issues())).rejects.toThrow('as the server says');
});

// Those of PgBouncer, and of the pooler of Supabase.
test.each([
  ['08P01', 'SASL authentication failed', 'refused the user name or the password'],
  ['08P01', 'no such user: ops', 'refused the user name or the password'],
  ['XX000', 'Tenant or user not found', 'refused the user name or the password'],
  ['08P01', '"trust" authentication failed', 'refused the user name or the password'],
  ['08P01', 'role "ops" is not permitted to log in', 'refused the user name or the password'],
  ['08P01', 'server login failed: wrong password type', 'Renew the password in the settings of'],
  [
    '08P01',
    'transaction blocks not allowed in statement pooling mode',
    '`pool_mode = transaction`',
  ],
  ['08P01', 'permission denied for database "ops"', 'The PostgreSQL role may not'],
  ['08P01', 'too many connections for role "ops"', 'too many connections'],
  ['08P01', 'sorry, too many clients already', 'too many connections'],
  ['08P01', 'the database system is starting up', 'starting up or shutting down'],
  ['08P01', 'no such database: ops', 'no database of that name'],
  ['08P01', 'no more connections allowed (max_client_conn)', 'The pooler'],
  ['08P01', 'query_wait_timeout', 'The pooler'],
  [
    '08P01',
    'server login has been failing, cached error: connect failed (server_login_retry)',
    'The pooler',
  ],
  ['08P01', 'invalid message', 'error 08P01'],
])('A pooler refuses with %s and “%s”: the run names the reason.', async (code, words, said) => {
  const ledger = ledgerIn({ server: refusing(Object.assign(new Error(words), { code })) });
  await expect(ledger.read((view) => view.issues())).rejects.toThrow(said);
});

// PgBouncer 1.18 with `server_login_retry`, which is as long as a run waits for a connection.
test('A pooler that gives the reason once and then keeps the run waiting: the run names the reason.', async () => {
  let tried = 0;
  const server: PostgresServer = {
    async connect() {
      tried += 1;
      throw tried % 2 === 0
        ? new Error('Connection terminated due to connection timeout')
        : Object.assign(new Error('too many connections for role "ops"'), { code: '08P01' });
    },
  };
  await expect(ledgerIn({ server }).read((view) => view.issues())).rejects.toThrow(
    'too many connections',
  );
});

test.skipIf(!hasSessions)(
  'A database that cannot keep an arrow or an emoji is refused by its encoding.',
  async () => {
    const { open } = await startedCluster();
    await database.query(`CREATE DATABASE western ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
    await expect(
      ledgerIn({ server: open('western') }).read((view) => view.issues()),
    ).rejects.toMatchObject({
      code: 'ledger_unavailable',
      message: expect.stringContaining('has the encoding LATIN1'),
    });
  },
);

test.skipIf(!hasSessions)('A real server refuses in these words.', async () => {
  const { port, open } = await startedCluster();
  await database.query('CREATE ROLE stranger LOGIN');
  await database.query('CREATE ROLE queued LOGIN CONNECTION LIMIT 0');
  await database.query('CREATE DATABASE standby');
  await database.query('ALTER DATABASE standby SET default_transaction_read_only = on');
  const at = { host: '127.0.0.1', port, ssl: false } as const;
  const as = (user: string, name = database.name) =>
    ledgerIn({ server: openPgServer({ ...at, user, database: name }) }).read((view) =>
      view.issues(),
    );
  await expect(as('stranger')).rejects.toMatchObject({ code: 'ledger_not_writable' });
  await expect(as('queued')).rejects.toThrow('too many connections');
  await expect(as('nobody_knows')).rejects.toThrow('user name or the password');
  await expect(as('baton', 'no_such_database')).rejects.toThrow('no database of that name');
  await expect(ledgerIn({ server: open('standby') }).read((view) => view.issues())).rejects.toThrow(
    'read-only',
  );
  const closed = openPgServer({ ...at, port: 1, user: 'baton', database: 'x' });
  await expect(ledgerIn({ server: closed }).read((view) => view.issues())).rejects.toThrow(
    'did not answer',
  );
  const untrusted = openPgServer({ ...at, user: 'baton', ssl: {} });
  await expect(ledgerIn({ server: untrusted }).read((view) => view.issues())).rejects.toThrow(
    'does not offer TLS',
  );
});

// A pooler opens another.
test.skipIf(!hasSessions || usesPooler)(
  'A session that the server ends between two questions fails the next one, not the process.',
  async () => {
    const session = await database.server.connect();
    const { rows } = await session.query('SELECT pg_backend_pid() AS pid');
    await database.query(`SELECT pg_terminate_backend(${Object.assign({ pid: 0 }, rows[0]).pid})`);
    await setTimeout(200);
    await expect(session.query('SELECT 1')).rejects.toThrow(/terminat|not queryable/);
    session.release(true);
  },
);

test('A row that cannot be read is named with its issue, and with what to do.', async () => {
  const own = nextRepository();
  const ledger = ledgerIn(database, own);
  await ledger.transact(async (changes) => ({
    result: await changes.record(sampleRecord(1)),
    reason: 'first',
  }));
  await database.query('ALTER TABLE baton.events DISABLE TRIGGER USER');
  await database.query(`UPDATE baton.events SET data_json = '{' WHERE repository_id = ${own.id}`);
  await database.query('ALTER TABLE baton.events ENABLE TRIGGER USER');
  await expect(ledger.read((view) => view.issue(1))).rejects.toThrow(
    /^The ledger’s rows of issue #1 are invalid: the event issue:1 is not JSON\. .* `mode: rebuild`/,
  );
});

test('A time that no calendar has is read as in SQLite, and stops no report.', async () => {
  const times = [
    ...[
      '2026-11-16T09:00:00Z',
      '2026-02-31T09:00:00Z',
      '2024-02-29T23:59:59Z',
      '9999-12-31T00:00:00Z',
    ],
    ...[
      '2026-99-99T00:00:00Z',
      '2026-00-10T00:00:00Z',
      '2026-01-00T00:00:00Z',
      '2026-01-32T00:00:00Z',
    ],
    ...['2026-01-01T25:00:00Z', '2026-01-01T00:60:00Z', '2026-01-01T00:00:60Z', 'soon', ''],
  ];
  const listed = JSON.stringify(times);
  const inPostgres = await database.query(
    `SELECT baton.unixepoch(value)::int8::text AS seconds FROM json_array_elements_text('${listed}')`,
  );
  const inSqlite = await query(
    undefined,
    `SELECT CAST(unixepoch(value) AS TEXT) AS seconds FROM json_each('${listed}')`,
  );
  expect(inPostgres).toEqual(inSqlite);
});

test.skipIf(!hasSessions)(
  'A run that reads while another records a person of the same name starts its question again.',
  async () => {
    const repository = nextRepository();
    const [writer, reader] = [ledgerIn(database, repository), ledgerIn(database, repository)];
    // The login has changed hands between the two.
    writer.recordAccounts([{ id: 7, login: 'sam' }]);
    reader.recordAccounts([{ id: 8, login: 'sam' }]);
    const reading = await writer.transact(async (changes) => {
      await changes.record(sampleRecord(1));
      const asked = reader.read(async (view) => [await view.issues(), await view.accountIds()]);
      await untilOneWaits();
      return { result: { asked }, reason: 'a person' };
    });
    expect(await reading.asked).toEqual([[1], new Map([['sam', 8]])]);
  },
);

/** For what another session has not committed. */
async function untilOneWaits(): Promise<void> {
  const waiting = "SELECT FROM pg_stat_activity WHERE wait_event = 'transactionid'";
  while ((await database.query(waiting)).length === 0) {}
}
