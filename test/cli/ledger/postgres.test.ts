// The commands that read a ledger, on one in PostgreSQL.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openLedgerReader } from '../../../src/ledger/ledger-reader.ts';
import { openLedgerNamed } from '../../../src/ledger/postgres/open-database.ts';
import { replaceRows } from '../../../src/ledger/postgres/rebuild.ts';
import { migrate } from '../../../src/ledger/postgres/schema/migrate.ts';
import { inTransaction, takeTurn } from '../../../src/ledger/postgres/transactions/transaction.ts';
import { startedCluster } from '../../ledger/setup/postgres/cluster.ts';
import { newDatabase, type TestDatabase } from '../../ledger/setup/postgres/new-database.ts';
import { hasSessions } from '../../ledger/setup/postgres/server.ts';
import type { Desk } from '../../usecases/setup/fake-github.ts';
import { baton } from '../captured.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';

const at = { now: () => '2026-11-20T09:00:00.000Z' };

describe.skipIf(!hasSessions)('A ledger in PostgreSQL', () => {
  let desk: Desk;
  let cwd: string;
  let database: TestDatabase;
  let url: string;
  beforeAll(async () => {
    desk = await playWeek();
    const bytes = bytesOf(desk);
    cwd = mkdtempSync(join(tmpdir(), 'baton-postgres-'));
    writeFileSync(join(cwd, 'handoffs.db'), bytes);
    database = await newDatabase();
    url = (await startedCluster()).url(database.name);
    await store(bytes, { id: 7, name: 'acme/ops' });
  });
  afterAll(() => {
    if (cwd !== undefined) {
      desk.close();
      rmSync(cwd, { recursive: true });
    }
  });

  async function store(
    bytes: Uint8Array,
    repository: { readonly id: number; readonly name: string },
  ) {
    const session = await database.server.connect();
    await migrate(session);
    await inTransaction(session, { mode: 'write', repository }, async (transaction) => {
      await takeTurn(transaction, repository);
      await replaceRows(transaction, repository, { bytes, keepAs: 'none' });
      await transaction.commit();
    });
    session.release(false);
  }

  const inDatabase = (
    words: readonly string[],
    environment: NodeJS.ProcessEnv = { DATABASE_URL: url },
  ) => baton([...words, '--repo', 'acme/ops'], { ...at, cwd, environment });

  test.each(
    [
      ['list'],
      ['list', '--json'],
      ['list', '--csv'],
      ['list', '--all'],
      ['list', '--all', '--json'],
      ['list', '--status', 'completed', '--csv'],
      ['search', 'Acme', '--open'],
      ['list', '--incomplete'],
      ['search', 'Acme'],
      ['show', '2'],
      ['show', '2', '--json'],
      ['show', '3', '--handoff'],
      ['show', '4', '--json'],
      ['show', '1', '--chain'],
      ['context', '1'],
      ['history', '1', '--json'],
      ['history', '4'],
      ['metrics', '--json'],
      ['report'],
      ['sql', 'SELECT issue_number, status FROM handoffs ORDER BY 1', '--json'],
      ['export', '--sqlite', 'all.db', '--force'],
    ].map((words) => ({ words, title: words.join(' ') })),
  )('answers `baton $title` as the file with the same rows does', async ({ words }) => {
    const answer = await inDatabase(words);
    expect(answer.stderr).toBe('');
    expect(answer).toEqual(await baton([...words, '--file', 'handoffs.db'], { ...at, cwd }));
  });

  test.each([{ issueNumber: 2 }, { handoffId: 2 }])(
    'gives the command that shows one handoff its rows only: %o',
    async (about) => {
      const ledger = openLedgerNamed({ url, named: 'The URL', environment: {} }, 'acme/ops');
      const reader = await openLedgerReader((await ledger.copy(about)) ?? new Uint8Array());
      onTestFinished(async () => {
        reader.close();
        await ledger.close();
      });
      const issuesOf = (table: string) =>
        new Set(reader.table(table)?.rows.map((row) => row['issue_number']));
      expect(issuesOf('handoffs')).toEqual(new Set([2]));
      expect(issuesOf('events')).toEqual(new Set([2]));
    },
  );

  test('gives the command that shows a chain the rows of its handoffs only', async () => {
    const chainOf = async (issueNumber: number) => {
      const ledger = openLedgerNamed({ url, named: 'The URL', environment: {} }, 'acme/ops');
      const copy = await ledger.copy({ issueNumber, withChain: true });
      const reader = await openLedgerReader(copy ?? new Uint8Array());
      const numbersIn = (table: string) =>
        new Set(reader.table(table)?.rows.map((row) => row['issue_number']));
      const found = [numbersIn('handoffs'), numbersIn('events')];
      reader.close();
      await ledger.close();
      return found;
    };
    const links = 'UPDATE baton.handoffs SET previous_handoff_id';
    await database.query(`${links} = 1 WHERE id = 2`);
    await database.query(`${links} = 2 WHERE id = 3`);
    onTestFinished(async () => {
      await database.query(`${links} = NULL`);
    });
    const rows = await database.query(
      'SELECT issue_number FROM baton.handoffs WHERE id <= 3 ORDER BY id',
    );
    const chain = rows.flatMap((row) => ('issue_number' in row ? [Number(row.issue_number)] : []));
    expect(chain).toHaveLength(3);
    for (const issueNumber of chain) {
      expect(await chainOf(issueNumber)).toEqual([new Set(chain), new Set(chain)]);
    }
  });

  test.each(['open', 'handoffs', 'examined'] as const)(
    'copies of the ended handoffs only what is needed of them: %s',
    async (part) => {
      const ledger = openLedgerNamed({ url, named: 'The URL', environment: {} }, 'acme/ops');
      const reader = await openLedgerReader((await ledger.copy(part)) ?? new Uint8Array());
      onTestFinished(async () => {
        reader.close();
        await ledger.close();
      });
      const isEnded = ({ status }: { readonly status?: unknown }) => status === 'completed';
      const handoffs = reader.table('handoffs')?.rows ?? [];
      expect(handoffs.some((row) => !isEnded(row))).toBe(true);
      expect(handoffs.some(isEnded)).toBe(part === 'handoffs');
      const ended = await database.query(
        `SELECT issue_number FROM baton.handoffs WHERE status = 'completed'`,
      );
      const numbers = ended.flatMap((row) => ('issue_number' in row ? [row.issue_number] : []));
      const events = reader.table('events')?.rows.map((row) => row['issue_number']) ?? [];
      expect(events).not.toEqual([]);
      expect(events.filter((issue) => numbers.includes(issue))).toEqual([]);
    },
  );

  test.each([['metrics'], ['report'], ['dashboard', '--out', '-']])(
    'asks the database for `%s`, and does not copy the ledger',
    async (...words) => {
      const inSession = await database.server.connect();
      onTestFinished(() => inSession.release(true));
      // Who copies the ledger reads the checklists, and would wait.
      await inSession.query('BEGIN');
      await inSession.query('LOCK TABLE baton.checklist_items IN ACCESS EXCLUSIVE MODE');
      const answer = await inDatabase(words);
      expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    },
  );

  test('names what a filter may name, also where only ended handoffs have it', async () => {
    const [ended] = await database.query(
      `SELECT issue_number FROM baton.handoffs WHERE status = 'completed'`,
    );
    expect(ended).toBeDefined();
    for (const words of [
      ['list', '--team', 'sale'],
      ['list', '--type', 'sales_to_onboarding', '--older-than', '900d'],
      ['search', 'nothing', '--open', '--team', 'sale'],
    ]) {
      const { stdout, stderr, exitCode } = await inDatabase(words);
      const ofFile = await baton([...words, '--file', 'handoffs.db'], { ...at, cwd });
      expect({ stdout, stderr, exitCode }).toEqual(ofFile);
    }
  });

  test.each([
    ['show', '99'],
    ['show', '99', '--handoff'],
  ])('reports a handoff that it does not have: baton %s %s', async (...words) => {
    const { stderr, exitCode } = await inDatabase(words.filter((word) => word !== undefined));
    expect(stderr).toMatch(/^baton: The ledger has no (issue #|handoff )99\./);
    expect(exitCode).toBe(2);
  });

  test('writes the dashboard with the same figures', async () => {
    const answer = await inDatabase(['dashboard', '--out', 'page.html']);
    expect(answer).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toContain('"acme/ops"');
  });

  test('is found by `--database-url`, too, and by the name in any case', async () => {
    const words = ['list', '--repo', 'Acme/Ops', '--database-url', url];
    expect((await baton(words, { ...at, cwd })).stdout).toBe((await inDatabase(['list'])).stdout);
  });

  test('is left alone where the command names a file or a branch', async () => {
    const { stdout } = await baton(['list', '--file', 'handoffs.db'], {
      ...{ ...at, cwd },
      environment: { DATABASE_URL: 'postgresql://127.0.0.1:1/nothing' },
    });
    expect(stdout).toContain('Borealis');
  });

  test('is not looked for at a DATABASE_URL of another kind', async () => {
    const { stderr } = await inDatabase(['list', '--file', 'nowhere.db'], {
      DATABASE_URL: 'mysql://db/shop',
    });
    expect(stderr).toContain('Choose one of `--file` and `--repo`.');
  });

  test('of another repository is not read, and those it has are named', async () => {
    const { stderr, exitCode } = await baton(['list', '--repo', 'acme/shop'], {
      ...{ ...at, cwd },
      environment: { DATABASE_URL: url },
    });
    expect(stderr).toContain(
      'The PostgreSQL database has no handoffs of acme/shop. It has those of acme/ops.',
    );
    expect(exitCode).toBe(3);
  });

  test('that does not exist is not created: the database may be another program’s', async () => {
    const empty = await newDatabase();
    const { stderr, exitCode } = await inDatabase(['list'], {
      DATABASE_URL: (await startedCluster()).url(empty.name),
    });
    expect(stderr).toBe(
      'baton: The PostgreSQL database has no ledger yet. The first run of the Action with `database-url` creates its tables. To read the ledger on a branch, unset `DATABASE_URL` or pass `--data-branch`.\n',
    );
    expect(exitCode).toBe(3);
    expect(await empty.query(`SELECT FROM pg_namespace WHERE nspname ~ '^baton'`)).toEqual([]);
  });

  test('is what `baton simulate` decides on, and stays as it is', async () => {
    const { url: api, close } = await desk.github.listen();
    onTestFinished(close);
    desk.people.alice.label(3, 'accepted');
    writeFileSync(
      join(cwd, 'event.json'),
      JSON.stringify({ issue: { number: 3, labels: [{ name: 'handoff' }] } }),
    );
    const revision = () => database.query('SELECT revision FROM baton.ledgers');
    const before = await revision();
    const simulated = await inDatabase(['simulate', 'event.json'], {
      DATABASE_URL: url,
      GITHUB_API_URL: api,
      GITHUB_TOKEN: desk.github.tokenFor('erin'),
    });
    expect(simulated).toMatchObject({ exitCode: 0, stderr: '' });
    expect(simulated.stdout).toContain('commit to PostgreSQL: handoff 3: accepted by alice');
    expect(await revision()).toEqual(before);
  });

  test('at a wrong URL is reported without the password', async () => {
    const secret = 'hunter2secret';
    for (const wrong of [
      `postgresql://u:${secret}@127.0.0.1:1/x`,
      `postgresql://u:%zz${secret}@h/x`,
      `postgresql://u:12?${secret}@h/x`,
    ]) {
      const { stderr, exitCode } = await inDatabase(['list'], { DATABASE_URL: wrong });
      expect([exitCode, stderr.includes(secret)]).toEqual([3, false]);
    }
  });
});
