import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import {
  nullableText,
  requiredInteger,
  requiredText,
  table,
  textKey,
} from '../../../src/ledger/declare-table.ts';
import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import { migrate } from '../../../src/ledger/postgres/schema/migrate.ts';
import { tables } from '../../../src/ledger/tables.ts';
import { ledgerIn, newDatabase, type TestDatabase } from '../setup/postgres/new-database.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

async function filled(): Promise<TestDatabase> {
  const database = await newDatabase();
  await ledgerIn(database).transact(async (changes) => ({
    result: await changes.record(sampleRecord(34, 4)),
    reason: 'issue 34',
  }));
  return database;
}

test.each([
  "UPDATE baton.events SET actor = 'mallory'",
  'DELETE FROM baton.events',
  'TRUNCATE baton.events',
])('Events are append-only: %s', async (statement) => {
  const database = await filled();
  await expect(database.query(statement)).rejects.toThrow('append-only');
});

test('A statement that names no repository sees and writes no rows.', async () => {
  const database = await filled();
  expect(await database.query('SELECT * FROM baton_repository.handoffs')).toEqual([]);
  await expect(
    database.query("INSERT INTO baton_repository.meta (key, value) VALUES ('a', 'b')"),
  ).rejects.toThrow('repository_id');
});

test('What is open is shown to people with PostgreSQL tools.', async () => {
  const database = await filled();
  const session = await database.server.connect();
  await session.query("SELECT set_config('baton.repository_id', '7', false)");
  const { rows } = await session.query('SELECT * FROM baton_repository.open_handoffs');
  session.release(true);
  expect(rows).toMatchObject([{ issue_number: 34, status: 'accepted', to_team: 'onboarding' }]);
});

test('Runs that meet an empty database create the tables once.', {
  skip: !hasSessions,
}, async () => {
  const database = await newDatabase();
  await Promise.all(
    Array.from({ length: 6 }, (_, at) =>
      ledgerIn(database, { id: at + 1, name: `acme/${at}` }).transact(async (changes) => ({
        result: await changes.record(sampleRecord(1, 2)),
        reason: 'first',
      })),
    ),
  );
  expect(await database.query('SELECT version FROM baton.schema_version')).toEqual([
    { version: 1 },
  ]);
  expect(await database.query('SELECT count(*)::integer AS n FROM baton.handoffs')).toEqual([
    { n: 6 },
  ]);
});

test('A database from before people were counted in all repositories gets the function for it.', async () => {
  const database = await filled();
  await database.query('DROP FUNCTION baton.open_elsewhere(text)');
  await database.query('DROP VIEW baton_repository.open_handoffs');
  const { result } = await ledgerIn(database).transact(async (changes) => ({
    result: { result: await changes.rota('onboarding', ['alice']) },
    reason: null,
  }));
  expect(result.open.has('no one')).toBe(false);
  expect(await database.query("SELECT * FROM baton.open_elsewhere('[]')")).toEqual([]);
  expect(await database.query('SELECT * FROM baton_repository.open_handoffs')).toEqual([]);
});

test('A schema of a newer release is left alone.', async () => {
  const database = await filled();
  await database.query('UPDATE baton.schema_version SET version = 99');
  await expect(ledgerIn(database).read((view) => view.issues())).rejects.toMatchObject({
    code: 'ledger_newer',
  });
});

test('A newer release adds its tables and columns, and keeps the rows.', async () => {
  const database = await filled();
  const { handoffs, ...others } = tables;
  const newer = {
    ...others,
    handoffs: {
      ...handoffs,
      columns: { ...handoffs.columns, mood: nullableText({ since: 2 }) },
    },
    moods: table(
      { name: textKey(), weight: requiredInteger(), text: requiredText() },
      { since: 2 },
    ),
  };
  const session = await database.server.connect();
  await migrate(session, newer);
  await migrate(session, newer);
  session.release(false);
  expect(await database.query('SELECT issue_number, mood FROM baton.handoffs')).toEqual([
    { issue_number: 34, mood: null },
  ]);
  expect(await database.query('SELECT * FROM baton.moods')).toEqual([]);
  await expect(ledgerIn(database).read((view) => view.issues())).rejects.toMatchObject({
    code: 'ledger_newer',
  });
});

/** Its pool has one session, and no one waits longer than a moment for it. */
function withOneSession(server: PostgresServer, patience: number): PostgresServer {
  let free = Promise.resolve();
  return {
    async connect() {
      const { promise, resolve } = Promise.withResolvers<void>();
      const before = free;
      free = promise;
      const isMine = await Promise.race([before.then(() => true), setTimeout(patience, false)]);
      if (!isMine) {
        resolve();
        throw new Error('timeout exceeded when trying to connect');
      }
      const session = await server.connect();
      return {
        ...session,
        async query(text, values) {
          if (text.includes('pg_advisory_xact_lock')) {
            await setTimeout(3 * patience);
          }
          return session.query(text, values);
        },
        release(isBroken) {
          session.release(isBroken);
          resolve();
        },
      };
    },
  };
}

test('A run waits for the tables of this release, however long another run takes for them.', async () => {
  const database = await newDatabase();
  const ledger = openPostgresLedger({
    server: withOneSession(database.server, 300),
    repository: async () => ({ id: 7, name: 'acme/ops' }),
    wait: async () => {},
    random: () => 0.5,
    tries: 1,
  });
  ledger.prefetch();
  expect(await ledger.read((view) => view.createdAt())).toBe(null);
});
