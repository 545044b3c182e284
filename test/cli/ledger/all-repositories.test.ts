// The commands that read all repositories of a PostgreSQL database.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type DashboardOptions, saveDashboard } from '../../../src/cli/ledger/dashboard.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import {
  ledgerIn,
  newDatabase,
  type TestDatabase,
} from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { baton, capture } from '../captured.ts';

describe.skipIf(!hasSessions)('With all repositories of a database', () => {
  let database: TestDatabase;
  let url: string;

  beforeAll(async () => {
    database = await newDatabase();
    url = (await startedCluster()).url(database.name);
    for (const [id, issue, steps] of [
      [1, 5, 2],
      [1, 6, 8],
      [2, 7, 3],
      [3, 8, 8],
    ] as const) {
      await ledgerIn(database, { id, name: `acme/shop-${id}` }).transact(async (changes) => {
        await changes.setCreatedAt('2026-01-01T00:00:00Z');
        await changes.record(sampleRecord(issue, steps));
        return { result: null, reason: `issue ${issue}` };
      });
    }
    await database.query('CREATE ROLE narrow_job LOGIN');
    await database.query("SELECT baton.grant_repository('narrow_job', 1)");
  });

  const ask = (words: readonly string[], address = url) =>
    baton(words, {
      now: () => '2026-01-20T09:00:00.000Z',
      environment: { DATABASE_URL: address, PATH: '/nowhere' },
    });
  const json = async (words: readonly string[]) => JSON.parse((await ask(words)).stdout);

  test('A ledger that moved away, or is an unfinished copy, is left out.', async () => {
    const close = (closed: string) =>
      database.query(`UPDATE baton.ledgers SET closed = ${closed} WHERE repository_id = 2`);
    for (const closed of ["'moved'", "'copy'"]) {
      await close(closed);
      const { stdout } = await ask(['list', '--all-repositories']);
      await close('NULL');
      expect(stdout).toContain('#5');
      expect(stdout).not.toContain('#7');
    }
  });

  test('`list` shows open handoffs under the name of their repository.', async () => {
    const { stdout, stderr } = await ask(['list', '--all-repositories']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^acme\/shop-1\n[\s\S]*#5[\s\S]*acme\/shop-2\n[\s\S]*#7/);
    expect(stdout).not.toMatch(/#6|#8/);
    expect(stdout).toContain('In 2 of 3 repositories.');
    const rows = await json(['list', '--all-repositories', '--all', '--json']);
    expect(
      rows.map((row: Readonly<Record<string, unknown>>) => [
        row['repository'],
        row['issue_number'],
      ]),
    ).toEqual([
      ['acme/shop-1', 5],
      ['acme/shop-1', 6],
      ['acme/shop-2', 7],
      ['acme/shop-3', 8],
    ]);
  });

  test('`search` finds words in each of them, and no more than its limit in all.', async () => {
    const { stdout, exitCode } = await ask(['search', 'Northwind', '--all-repositories', '--open']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/acme\/shop-1\n[\s\S]*#5[\s\S]*acme\/shop-2\n[\s\S]*#7/);
    expect(stdout).not.toContain('acme/shop-3');
    const limited = await json([
      ...['search', 'Northwind', '--all-repositories', '--limit', '2', '--json'],
    ]);
    expect(limited).toHaveLength(2);
  });

  test('`metrics` has one row for each, and as JSON every figure of each.', async () => {
    const { stdout } = await ask(['metrics', '--all-repositories']);
    expect(stdout).toMatch(/Repository +Handoffs[\s\S]*acme\/shop-1 +2[\s\S]*acme\/shop-3 +1/);
    const all = await json(['metrics', '--all-repositories', '--json']);
    const totals = all.map((one: { readonly metrics: { readonly total_handoffs: number } }) =>
      Number(one.metrics.total_handoffs),
    );
    expect(totals).toEqual([2, 1, 1]);
    const csv = await ask(['metrics', '--all-repositories', '--csv']);
    expect(csv.stdout).toContain('acme/shop-2,total_handoffs,1,0');
  });

  test('`sql` asks the tables of all in PostgreSQL, and changes none.', async () => {
    const question =
      'SELECT repository_id, count(*) AS handoffs FROM handoffs GROUP BY 1 ORDER BY 1';
    expect(await json(['sql', question, '--all-repositories', '--json'])).toEqual([
      { repository_id: 1, handoffs: 2 },
      { repository_id: 2, handoffs: 1 },
      { repository_id: 3, handoffs: 1 },
    ]);
    for (const attempt of [
      'WITH gone AS (DELETE FROM handoffs RETURNING id) SELECT * FROM gone',
      'SELECT 1) AS a WHERE $1::integer = 1; COMMIT; DELETE FROM feedback; --',
      'SELECT 1; DELETE FROM feedback',
      'SELECT no_such_column FROM handoffs',
    ]) {
      const { stderr, exitCode } = await ask(['sql', attempt, '--all-repositories']);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('PostgreSQL rejected')]);
    }
    expect(await database.query('SELECT count(*)::integer AS n FROM baton.handoffs')).toEqual([
      { n: 4 },
    ]);
  });

  test('`report --organisation` prints the report without posting it.', async () => {
    const { stdout, exitCode } = await ask(['report', '--organisation']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^# Handoff report of all repositories: 2026-W03/);
    expect(stdout).toContain('acme/shop-2');
  });

  test('`dashboard` links each open handoff of each repository, with titles only by request.', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'baton-dashboard-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    const write = async (options: Partial<DashboardOptions> = {}) => {
      const { terminal } = capture({
        cwd,
        now: () => '2026-01-20T09:00:00.000Z',
        environment: { DATABASE_URL: url, PATH: '/nowhere' },
      });
      await saveDashboard(
        terminal,
        { out: 'all.html', allRepositories: true, ...options },
        () => '<!doctype html><title>Handoffs</title><body><script>"/*data*/"</script></body>',
      );
      return readFileSync(join(cwd, 'all.html'), 'utf8');
    };
    const page = await write();
    expect(page).toMatch(/^<!doctype html><title>Handoffs<\/title><body>/);
    expect(page).toContain('href="https://github.com/acme/shop-1/issues/5">acme/shop-1#5</a>');
    expect(page).toContain('href="https://github.com/acme/shop-2/issues/7">acme/shop-2#7</a>');
    expect(page).not.toMatch(/shop-1#6|shop-3#8|Northwind|<script/);
    expect(page).toContain('4 handoffs opened in the 30 days');
    expect(page).toContain('2 handoffs are open.');
    expect(await write({ titles: true, host: 'git.example.com' })).toMatch(
      /https:\/\/git\.example\.com\/acme\/shop-1\/issues\/5">acme\/shop-1#5 [^<]*Northwind/,
    );
  });

  test.each([
    [['list', '--all-repositories', '--repo', 'acme/shop-1'], /Choose one of/],
    [['list', '--all-repositories', '--file', 'handoffs.db'], /needs a ledger in PostgreSQL/],
    [['report', '--organisation', '--data-branch', 'handoff-data'], /one repository only/],
  ])('`baton %j` is refused.', async (words, sentence) => {
    const { stderr, exitCode } = await ask(words);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  });

  test('A role of one repository is refused with what to grant.', async () => {
    const narrow = new URL(url);
    narrow.username = 'narrow_job';
    narrow.password = '';
    for (const words of [
      ['list', '--all-repositories'],
      ['sql', 'SELECT 1 AS one', '--all-repositories'],
    ]) {
      const { stderr, exitCode } = await ask(words, narrow.href);
      expect([exitCode, stderr]).toEqual([3, expect.stringContaining('baton.grant_reports')]);
    }
  });
});
