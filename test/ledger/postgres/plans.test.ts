import { expect, test } from 'vitest';
import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { openPgServer } from '../../../src/ledger/postgres/connection/pg-server.ts';
import { tables } from '../../../src/ledger/tables.ts';
import { startedCluster } from '../setup/postgres/cluster.ts';
import { ledgerIn, newDatabase } from '../setup/postgres/new-database.ts';
import { hasSessions } from '../setup/postgres/server.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

/** Adds the plan of each statement that names a table to `plans`. */
function explaining(to: PostgresServer, table: string, plans: string[]): PostgresServer {
  return {
    async connect() {
      const session = await to.connect();
      return {
        ...session,
        async query(text, values) {
          if (text.startsWith('select') && text.includes(`"${table}"`)) {
            const { rows } = await session.query(`EXPLAIN (COSTS OFF) ${text}`, values);
            plans.push(rows.map((row) => Object.values(row)[0]).join('\n'));
          }
          return session.query(text, values);
        },
      };
    },
  };
}

test('Whose turn it is in a team with few handoffs among many is found by an index, also by the job of a repository.', {
  skip: !hasSessions,
}, async () => {
  const repository = { id: 1, name: 'acme/ops' };
  const database = await newDatabase();
  await ledgerIn(database, repository).transact(async (changes) => ({
    result: await changes.record(sampleRecord(1)),
    reason: 'first',
  }));
  await database.query('CREATE ROLE planned_job LOGIN');
  await database.query("SELECT baton.grant_repository('planned_job', 1)");
  const others = ['id', 'issue_number', 'to_team'];
  const columns = Object.keys(tables.handoffs.columns).filter((name) => !others.includes(name));
  await database.query(
    `INSERT INTO baton.handoffs (repository_id, ${[...others, ...columns].join(', ')})
      SELECT 1, id + more, issue_number + more, 'Other', ${columns.join(', ')}
      FROM baton.handoffs, generate_series(1, 3000) AS more`,
  );
  await database.query('ANALYZE baton.handoffs');
  const { port } = await startedCluster();
  const server = openPgServer({
    ...{ host: '127.0.0.1', port, ssl: false, user: 'planned_job' },
    database: database.name,
  });
  const plans: string[] = [];
  const ledger = ledgerIn({ server: explaining(server, 'archived_handoffs', plans) }, repository);
  expect((await ledger.read((view) => view.rota('ONBOARDING'))).recent).toHaveLength(1);
  const [plan, ...more] = plans;
  expect(more).toEqual([]);
  expect(plan).toMatch(/handoffs_team on handoffs\s+Index Cond: .*to_team_in_lower_case = /);
});

test('A sweep of a ledger with 3,000 ended handoffs reads the one that is open.', {
  skip: !hasSessions,
}, async () => {
  const database = await newDatabase();
  await ledgerIn(database).transact(async (changes) => ({
    result: await changes.record(sampleRecord(1, 2)),
    reason: 'first',
  }));
  const others = ['id', 'issue_number', 'status', 'completed_at'];
  const columns = Object.keys(tables.handoffs.columns).filter((name) => !others.includes(name));
  await database.query(
    `INSERT INTO baton.handoffs (repository_id, ${[...others, ...columns].join(', ')})
      SELECT repository_id, id + more, issue_number + more, 'completed', '2026-12-20T00:00:00Z', ${columns.join(', ')}
      FROM baton.handoffs, generate_series(1, 3000) AS more`,
  );
  let rows = 0;
  const counting: PostgresServer = {
    async connect() {
      const session = await database.server.connect();
      return {
        ...session,
        async query(text, values) {
          const answer = await session.query(text, values);
          rows += answer.rows.length;
          return answer;
        },
      };
    },
  };
  const now = '2027-01-01T00:00:00Z';
  const open = await ledgerIn({ server: counting }).read((view) =>
    view.handoffs({ from: now, to: now }, new Set()),
  );
  expect(open.map(({ issueNumber }) => issueNumber)).toEqual([1]);
  expect(rows).toBeLessThan(10);
});
