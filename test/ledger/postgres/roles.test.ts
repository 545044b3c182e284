import { beforeAll, describe, expect, test } from 'vitest';
import { openPgServer } from '../../../src/ledger/postgres/pg-server.ts';
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
    await database.query('CREATE ROLE reports LOGIN');
    await database.query("SELECT baton.grant_repository('ops_job', 1)");
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
