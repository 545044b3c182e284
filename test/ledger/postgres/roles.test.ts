import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { requiredInteger, table, textKey } from '../../../src/ledger/declare-table.ts';
import { openPgServer } from '../../../src/ledger/postgres/connection/pg-server.ts';
import { migrate } from '../../../src/ledger/postgres/schema/migrate.ts';
import { tables } from '../../../src/ledger/tables.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import { startedCluster } from '../setup/postgres/cluster.ts';
import { ledgerIn, newDatabase, type TestDatabase } from '../setup/postgres/new-database.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

const record = (ledger: Ledger, issue: number) =>
  ledger.transact(async (changes) => ({
    result: await changes.record(sampleRecord(issue, 2)),
    reason: `issue ${issue}`,
  }));

const one = { id: 1, name: 'acme/ops' };
const other = { id: 2, name: 'acme/shop' };

describe.skipIf(!hasSessions)('With roles of their own', () => {
  let database: TestDatabase;
  let as: (user: string) => TestDatabase;

  beforeAll(async () => {
    database = await newDatabase();
    await record(ledgerIn(database, one), 5);
    await record(ledgerIn(database, other), 6);
    await database.query('CREATE ROLE ops_job LOGIN');
    await database.query('CREATE ROLE other_job LOGIN');
    await database.query('CREATE ROLE reports LOGIN');
    await database.query("SELECT baton.grant_repository('ops_job', 1)");
    await database.query("SELECT baton.grant_repository('other_job', 2)");
    await database.query("SELECT baton.grant_reports('reports')");
    const { port } = await startedCluster();
    as = (user) => {
      const server = openPgServer({
        ...{ host: '127.0.0.1', port, ssl: false, user },
        database: database.name,
      });
      const query = async (text: string) => {
        const session = await server.connect();
        try {
          return (await session.query(text)).rows;
        } finally {
          session.release(true);
        }
      };
      return { name: database.name, server, query };
    };
  });

  test('the job of a repository does all of its work.', async () => {
    const ledger = ledgerIn(as('ops_job'), one);
    expect(await record(ledger, 7)).toBe(2);
    expect(await ledger.read((view) => view.openIssues())).toEqual([5, 7]);
    await ledger.rebuild(async (changes) => {
      await changes.record(sampleRecord(5, 2));
      return { result: null, reason: 'rebuilt' };
    }, '2026-03-01T00:00:00Z');
    expect(await ledger.read((view) => view.openIssues())).toEqual([5]);
  });

  test('it neither reads nor changes the rows of another.', async () => {
    const job = as('ops_job');
    const foreign = ledgerIn(job, other);
    expect(await foreign.read((view) => view.issues())).toEqual([]);
    await expect(record(foreign, 8)).rejects.toMatchObject({ code: 'ledger_not_writable' });
    for (const table of ['handoffs', 'events', 'meta', 'changes', 'ledgers', 'replaced_rows']) {
      const rows = await job.query(`SELECT repository_id FROM baton.${table}`);
      expect(rows.filter((row) => !('repository_id' in row) || row.repository_id !== 1)).toEqual(
        [],
      );
    }
    await job.query("UPDATE baton.handoffs SET title = 'mine'");
    await job.query('DELETE FROM baton.checklist_items WHERE repository_id = 2');
    const left = await ledgerIn(database, other).read((view) => view.issue(6));
    expect(left.events).toEqual(sampleRecord(6, 2).events);
    expect(
      await database.query('SELECT title FROM baton.handoffs WHERE repository_id = 2'),
    ).not.toEqual([{ title: 'mine' }]);
  });

  const isOwn = (row: object) => !('repository_id' in row) || row.repository_id === 1;

  test.each([
    // The setting chooses what the views show, and gives no rights.
    "SELECT set_config('baton.repository_id', '2', false)",
    "SET baton.repository_id = '2'; SET search_path = baton_repository",
    'SET row_security = on',
    "SET baton.replaces_ledger = 'yes'",
  ])('no setting shows or changes the rows of another: %s', async (setting) => {
    const session = await as('ops_job').server.connect();
    try {
      await session.query(setting);
      for (const name of Object.keys(tables)) {
        for (const schema of ['baton', 'baton_repository']) {
          const { rows } = await session.query(`SELECT * FROM ${schema}.${name}`);
          expect(rows.filter((row) => !isOwn(row))).toEqual([]);
          await session.query(`DELETE FROM ${schema}.${name} WHERE repository_id = 2`);
        }
      }
      await expect(
        session.query("INSERT INTO baton.meta (repository_id, key, value) VALUES (2, 'a', 'b')"),
      ).rejects.toThrow('row-level security');
    } finally {
      session.release(true);
    }
    expect(
      await database.query(
        'SELECT count(*)::integer AS n FROM baton.events WHERE repository_id = 2',
      ),
    ).toEqual([{ n: 2 }]);
  });

  test.each([
    'SET ROLE baton',
    'SET ROLE other_job',
    'SET SESSION AUTHORIZATION baton',
    'SET row_security = off; SELECT * FROM baton.events',
    'TRUNCATE baton.handoffs',
    'CREATE TABLE baton.mine (id integer)',
    'CREATE VIEW baton_repository.mine AS SELECT 1',
    'CREATE TRIGGER mine BEFORE INSERT ON baton.events FOR EACH ROW EXECUTE FUNCTION baton.keep_events()',
    'CREATE OR REPLACE FUNCTION baton.unixepoch(written text) RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$',
    'UPDATE baton.ledgers SET repository_id = 2',
    'UPDATE baton.events SET repository_id = 2',
    "INSERT INTO baton.changes VALUES (2, 99, now(), 'forged')",
    "INSERT INTO baton.replaced_rows VALUES (2, 'forged', 'events', '{}')",
    "INSERT INTO baton.ledgers VALUES (2, 'acme/mine', 1) ON CONFLICT (repository_id) DO UPDATE SET repository = 'acme/mine'",
    'UPDATE baton.schema_version SET version = 99',
    'DELETE FROM baton.replaced_rows',
    'DELETE FROM baton.changes',
  ])('nor does direct SQL: %s', async (statement) => {
    await expect(as('ops_job').query(statement)).rejects.toThrow(
      /permission denied|must be owner|row-level security|append-only/,
    );
  });

  test('it neither learns from a foreign key nor from a unique key what another has.', async () => {
    const job = as('ops_job');
    await expect(
      job.query("INSERT INTO baton.returns VALUES (2, 'x', 1, 6, null, null, '[]', null, 'now')"),
    ).rejects.toThrow('row-level security');
    await expect(
      job.query('UPDATE baton.handoffs SET repository_id = 2 WHERE issue_number = 5'),
    ).rejects.toThrow('row-level security');
  });

  test('A newer release keeps the border, also in a table that it adds.', async () => {
    const newer = {
      ...tables,
      moods: table({ name: textKey(), weight: requiredInteger() }, { since: 2 }),
    };
    const later = await newDatabase();
    await record(ledgerIn(later, one), 5);
    await later.query("SELECT baton.grant_repository('ops_job', 1)");
    const session = await later.server.connect();
    await migrate(session, newer);
    await session.query("INSERT INTO baton.moods VALUES (1, 'calm', 1), (2, 'glad', 2)");
    session.release(true);
    const { port } = await startedCluster();
    const server = openPgServer({
      ...{ host: '127.0.0.1', port, ssl: false, user: 'ops_job' },
      database: later.name,
    });
    const job = await server.connect();
    await job.query("SELECT set_config('baton.repository_id', '2', false)");
    const read = async (from: string) => (await job.query(`SELECT name FROM ${from}`)).rows;
    expect(await read('baton.moods')).toEqual([{ name: 'calm' }]);
    expect(await read('baton_repository.moods')).toEqual([]);
    await expect(job.query("INSERT INTO baton.moods VALUES (2, 'sad', 3)")).rejects.toThrow(
      'row-level security',
    );
    job.release(true);
  });

  test.each([
    'INSERT INTO baton.role_repositories VALUES (current_user, 2)',
    "SELECT baton.grant_repository('ops_job', 2)",
    'ALTER TABLE baton.handoffs DISABLE ROW LEVEL SECURITY',
    'DROP TRIGGER events_append_only ON baton.events',
    "UPDATE baton.changes SET reason = 'nothing happened'",
  ])('it gives itself no further rights: %s', async (statement) => {
    await expect(as('ops_job').query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  test('assignment by load counts what a person has in all repositories, and only that.', async () => {
    const job = as('ops_job');
    const { state } = sampleRecord(6, 2);
    const [assignee = ''] = state.handoff?.assignment.assignees ?? [];
    const { open } = await ledgerIn(job, one).transact(async (changes) => ({
      result: await changes.rota('onboarding', [assignee.toUpperCase(), 'no-such-person']),
      reason: null,
    }));
    expect(open.get(assignee)).toBe(1);
    expect(open.has('no-such-person')).toBe(false);
    await database.query("UPDATE baton.ledgers SET closed = 'moved' WHERE repository_id = 2");
    const afterMove = await ledgerIn(job, one).transact(async (changes) => ({
      result: await changes.rota('onboarding', [assignee]),
      reason: null,
    }));
    await database.query('UPDATE baton.ledgers SET closed = NULL WHERE repository_id = 2');
    expect(afterMove.open.has(assignee)).toBe(false);
    const withoutLoad = await ledgerIn(job, one).transact(async (changes) => ({
      result: await changes.rota('onboarding', []),
      reason: null,
    }));
    expect([...withoutLoad.open]).toEqual([]);
    expect(await job.query("SELECT * FROM baton.open_elsewhere('[]')")).toEqual([]);
    await expect(as('reports').query("SELECT * FROM baton.open_elsewhere('[]')")).rejects.toThrow(
      /permission denied/,
    );
  });

  test.each(['[', '{}', 'null', '["\\u0000"]', "['alice']"])(
    'what it writes into its own rows stops no run of another repository: %s',
    async (garbled) => {
      const [kept] = await database.query(
        'SELECT assignees_json FROM baton.handoffs WHERE repository_id = 2',
      );
      const write = (json: string) =>
        database.query(
          `UPDATE baton.handoffs SET assignees_json = $json$${json}$json$ WHERE repository_id = 2`,
        );
      onTestFinished(async () => {
        await write(Object.assign({ assignees_json: '[]' }, kept).assignees_json);
      });
      await write(garbled);
      const { open } = await ledgerIn(as('ops_job'), one).transact(async (changes) => ({
        result: await changes.rota('onboarding', ['alice']),
        reason: null,
      }));
      expect(open.has('alice')).toBe(false);
    },
  );

  test('the role for reports reads all and changes nothing.', async () => {
    const reports = as('reports');
    expect(
      await reports.query('SELECT DISTINCT repository_id FROM baton.events ORDER BY 1'),
    ).toEqual([{ repository_id: 1 }, { repository_id: 2 }]);
    await expect(reports.query('DELETE FROM baton.handoffs')).rejects.toThrow('permission denied');
    await expect(record(ledgerIn(reports, one), 9)).rejects.toMatchObject({
      code: 'ledger_not_writable',
    });
  });
});
