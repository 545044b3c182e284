// What `baton sql --all-repositories` prints of PostgreSQL's answers.

import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import { ledgerIn, newDatabase } from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { baton } from '../captured.ts';

describe.skipIf(!hasSessions)('A question to PostgreSQL', () => {
  let url: string;
  beforeAll(async () => {
    const database = await newDatabase();
    url = (await startedCluster()).url(database.name);
    await ledgerIn(database, { id: 1, name: 'acme/shop' }).transact(async (changes) => {
      await changes.record(sampleRecord(5, 2));
      return { result: null, reason: 'issue 5' };
    });
  });
  const ask = (question: string, ...words: readonly string[]) =>
    baton(['sql', question, '--all-repositories', ...words], {
      environment: { DATABASE_URL: url, PATH: '/nowhere' },
    });

  test('shows every column, also those of the same name, in their order.', async () => {
    const twice = 'SELECT count(*), count(completed_at), 3 AS "2", 4 AS "1" FROM handoffs';
    expect((await ask(twice, '--csv')).stdout).toBe('count,count,2,1\n1,0,3,4\n');
    expect(JSON.parse((await ask(twice, '--json')).stdout)).toEqual([
      { count: 1, count_2: 0, '2': 3, '1': 4 },
    ]);
  });

  test('shows the columns of an answer without rows.', async () => {
    const none = 'SELECT id, title FROM handoffs WHERE id > 9';
    expect((await ask(none, '--csv')).stdout).toBe('id,title\n');
  });

  test('shows dates and times as PostgreSQL does, in every time zone.', async () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const times =
      "SELECT date '2026-01-02' AS day, timestamp '2026-01-02 00:00' AS at, interval '26 hours' AS took, ARRAY[date '2026-01-02'] AS days, timestamptz '2026-01-02 00:00Z' AS instant";
    expect((await ask(times, '--csv')).stdout).toBe(
      'day,at,took,days,instant\n2026-01-02,2026-01-02 00:00:00,26:00:00,{2026-01-02},2026-01-02T00:00:00.000Z\n',
    );
  });

  test('never rounds a number to another: the digits remain.', async () => {
    const long =
      'SELECT 9007199254740993 AS long, sum(n) AS sum FROM (VALUES (9007199254740993)) AS v(n)';
    expect(JSON.parse((await ask(long, '--json')).stdout)).toEqual([
      { long: '9007199254740993', sum: '9007199254740993' },
    ]);
  });

  test('gives means and sums as numbers.', async () => {
    const means =
      'SELECT avg(n) AS mean, sum(n::bigint) AS sum, round(avg(n), 1) AS short FROM (VALUES (-1), (-2)) AS v(n)';
    expect(JSON.parse((await ask(means, '--json')).stdout)).toEqual([
      { mean: -1.5, sum: -3, short: -1.5 },
    ]);
    expect((await ask(means, '--csv')).stdout).toBe('mean,sum,short\n-1.5,-3,-1.5\n');
  });

  test.each([
    'DELETE FROM baton.handoffs',
    ' update baton.handoffs SET status = NULL',
    'DROP TABLE x',
  ])('is refused where it would change something: %s', async (question) => {
    const { stderr, exitCode } = await ask(question);
    expect([stderr, exitCode]).toEqual([
      'baton: This command is read-only. Use SELECT. To change what is recorded, change the issues.\n',
      2,
    ]);
  });
});
