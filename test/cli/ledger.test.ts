import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispatch } from '../../src/usecases/dispatch.ts';
import { createDryRun } from '../../src/usecases/dry-run.ts';
import { chainedLedger } from '../ledger/setup/chained-ledger.ts';
import { filledLedger } from '../ledger/setup/filled-ledger.ts';
import { query, tamper } from '../ledger/setup/query.ts';
import type { Desk } from '../usecases/setup/fake-github.ts';
import { template } from '../usecases/setup/histories.ts';
import { baton, transcriptOf } from './captured.ts';
import { bytesOf, hostileTitle, playWeek } from './ledger-of-a-week.ts';

let desk: Desk;
let cwd: string;
beforeAll(async () => {
  desk = await playWeek();
  cwd = mkdtempSync(join(tmpdir(), 'baton-reading-'));
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
});
afterAll(() => {
  desk.close();
  rmSync(cwd, { recursive: true });
});

const at = { now: () => '2026-11-20T09:00:00.000Z' };
const file = ['--file', 'handoffs.db'];

/** Control sequences that a terminal would execute, and characters that change the text direction. */
const dangerous = /[[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]--[\n]]/v;

const asked: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'help/help-of-reading': [
    ...[
      'list',
      'search',
      'show',
      'context',
      'history',
      'metrics',
      'report',
      'dashboard',
      'export',
      'sql',
    ].map((name) => [name, '--help']),
  ],
  list: [
    ['list'],
    ['list', '--all'],
    ['list', '--status', 'completed,accepted', '--team', 'Onboarding'],
    ['list', '--to', 'sales'],
    ['list', '--team', 'onbording'],
    ['list', '--to', 'legal'],
    ['list', '--type', 'sales-to-onboarding'],
    ['list', '--who', 'alcie'],
    ['list', '--who', '@bob'],
    ['list', '--mine', '--who', 'bob'],
    ['list', '--who', 'sam'],
    ['list', '--incomplete', '--who', '@sam'],
    ['list', '--incomplete', '--who', 'bob'],
    ['list', '--overdue'],
    ['list', '--watch'],
    ['list', '--status', 'done'],
    ['list', '--older-than', 'soon'],
    ['list', '--json', '--csv'],
  ],
  show: [
    ['show', '2'],
    ['show', '#3'],
    ['show', '4'],
    ['show', '9'],
    ['show', '9', '--handoff'],
    ['show', 'nine'],
    ['context', '3'],
    ['context', '2', '--handoff', '--json'],
    ['context', '4'],
  ],
  history: [
    ['history', '1'],
    ['history', '4'],
    ['history', '2', '--csv'],
    ['history', '4', '--json'],
  ],
  numbers: [
    ['metrics'],
    ['metrics', '--days', '7', '--as-of', '2026-11-16T12:30:00Z', '--csv'],
    ['metrics', '--days', 'all'],
    ['report', '--as-of', 'yesterday'],
  ],
  sql: [
    ['sql', 'SELECT issue_number, title, owner FROM open_handoffs'],
    [
      'sql',
      "SELECT context_json, '=1+1' AS trap, status, status FROM handoffs WHERE id = 2",
      '--json',
    ],
    ['sql', "SELECT title, '=1+1' AS trap, '@cmd' AS second FROM handoffs", '--csv'],
    ['sql', 'SELECT * FROM handoffs WHERE id = 99'],
    ['sql', 'DELETE FROM handoffs'],
    ['sql', "WITH gone AS (SELECT 1) UPDATE meta SET value = ''"],
    ['sql', 'SELECT 1; DROP TABLE handoffs'],
    ['sql', 'PRAGMA query_only = 0'],
    ['sql', 'SELCT 1'],
    ['sql', ' -- nothing'],
  ],
};

test.each(Object.keys(asked))('what people are answered: %s', async (name) => {
  const transcript: string[] = [];
  for (const words of asked[name] ?? []) {
    const given = words.includes('--help') ? words : [...words, ...file];
    const captured = await baton(given, { cwd, ...at });
    expect(dangerous.exec(captured.stdout + captured.stderr)?.[0]).toBeUndefined();
    transcript.push(transcriptOf(words, captured));
  }
  await expect(transcript.join('\n')).toMatchFileSnapshot(`${name}.txt`);
});

test('programs get everything in the ledger, with any columns and tables', async () => {
  const json = async (...words: string[]) =>
    JSON.parse((await baton([...words, ...file, '--json'], { cwd, ...at })).stdout);
  const [row] = await query(bytesOf(desk), 'SELECT * FROM handoffs WHERE id = 3');
  const [listed, ...others] = await json('list', '--overdue', '--older-than', '3d');
  expect(others).toEqual([]);
  expect(Object.keys(listed)).toEqual([
    ...Object.keys(row ?? {}),
    ...['open', 'overdue', 'on_hold', 'asked', 'hours_in_status', 'checklist'],
  ]);
  expect(listed).toMatchObject({
    title: hostileTitle,
    context_json: { goals: 'One\u001b[31m\n\n- two' },
    overdue: true,
    hours_in_status: 94,
    checklist: { done: 0, total: 4 },
  });
  expect(await json('show', '4')).toMatchObject({
    status: 'incomplete',
    tables: { submissions: [{ attempt: 1, missing_json: ['goals'] }], checklist_items: [] },
  });
  expect(await json('show', '1')).toMatchObject({
    issue_number: 1,
    open: false,
    tables: { checklist_items: template.checklist.map((text) => ({ text, done: 1 })) },
  });
  const csv = await baton(['list', '--all', '--csv', ...file], { cwd, ...at });
  const [head = '', ...lines] = csv.stdout.split('\n');
  expect(head.split(',').slice(0, 4)).toEqual(['id', 'handoff_type', 'from_team', 'to_team']);
  expect(lines).toHaveLength(4);
  expect(csv.stdout).not.toMatch(dangerous);
  const none = await baton(['list', '--to', 'sales', '--csv', ...file], { cwd, ...at });
  expect(none.stdout).toBe(`${head}\n`);
});

test('the figures show whole chains and their steps, once one is completed', async () => {
  const until = '2026-11-20T09:00:00Z';
  const chained = await chainedLedger({ handoffs: 300, seed: 7, until, days: 60 });
  writeFileSync(join(cwd, 'chained.db'), chained);
  const { stdout } = await baton(['metrics', '--file', 'chained.db'], { cwd, ...at });
  expect(stdout).toMatch(/Chains end to end[\s\S]*First form[\s\S]*whole chain/);
  const none = await baton(['metrics', ...file], { cwd, ...at });
  expect(none.stdout).not.toContain('Chains');
});

test('a list of a ledger with one handoff is in the singular', async () => {
  writeFileSync(
    join(cwd, 'one.db'),
    await filledLedger({ handoffs: 1, seed: 3, until: '2026-11-20T09:00:00Z', days: 30 }),
  );
  const { stdout } = await baton(['list', '--overdue', '--file', 'one.db'], { cwd, ...at });
  expect(stdout).toContain('The ledger’s one handoff does not match.');
});

test('the figures and the report are those that the Action gives', async () => {
  const asOf = '2026-11-20T09:00:00Z';
  const errand = { mode: 'report', days: 30, asOf } as const;
  const dryRun = createDryRun();
  const [outcome] = await dispatch(
    desk.openPorts('handoff-data', dryRun),
    { kind: 'dispatch' },
    errand,
  );
  const posted = dryRun.unwritten.find(({ kind }) => kind === 'report');
  const printed = await baton(['report', '--as-of', asOf, ...file], { cwd });
  expect(posted).toMatchObject({ title: 'Handoff report: 2026-W46' });
  expect(printed.stdout).toBe(
    `# Handoff report: 2026-W46\n\n${posted?.kind === 'report' ? posted.body : ''}`,
  );
  const told = await baton(['metrics', '--json', '--as-of', asOf, ...file], { cwd });
  expect(outcome).toMatchObject({ kind: 'reported', metrics: JSON.parse(told.stdout) });
});

test('nothing that is asked changes the file', async () => {
  expect(readFileSync(join(cwd, 'handoffs.db')).equals(Buffer.from(bytesOf(desk)))).toBe(true);
});

test('an export has every table and every row, and does not replace files unasked', async () => {
  const words = ['export', '--to', 'out', ...file];
  expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  const tables = await query(
    bytesOf(desk),
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const names = tables.map(({ name }) => String(name));
  expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(
    names.flatMap((name) => [`${name}.csv`, `${name}.jsonl`]).toSorted(),
  );
  for (const name of names) {
    const lines = readFileSync(join(cwd, 'out', `${name}.jsonl`), 'utf8')
      .split('\n')
      .slice(0, -1);
    const rows = await query(bytesOf(desk), `SELECT * FROM ${name}`);
    expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(rows.map(Object.keys));
  }
  const events = readFileSync(join(cwd, 'out', 'events.jsonl'), 'utf8');
  const [filed] = events.split('\n').filter((line) => line.includes('"issue_number":4'));
  expect(JSON.parse(filed ?? '')).toMatchObject({ data_json: { attempt: 1, complete: false } });

  const again = await baton(words, { cwd });
  expect(again).toMatchObject({ exitCode: 2, stdout: '' });
  expect(again.stderr).toMatch(
    /^baton: out already contains these files: .* Choose another folder, or add `--force` to replace them\.\n$/,
  );
  const one = await baton([...words, '--force', '--format', 'csv', '--json'], { cwd });
  expect(JSON.parse(one.stdout)).toMatchObject({
    files: expect.arrayContaining([{ name: 'handoffs.csv', rows: 3 }]),
  });
});

test('what the receiving team said is shown', async () => {
  const words = `
    UPDATE handoffs SET read_back = 'We start with\nthe portal.' WHERE id = 2;
    INSERT INTO returns VALUES ('x', 2, 2, 'missing_information', 'Which\x1b[2J branch?', '["goals"]', 'bob', '2026-11-16T12:00:00Z');
    INSERT INTO feedback (handoff_id, rating, comment, given_by, given_at) VALUES (2, 4, 'Good.', 'alice', '2026-11-18T12:00:00Z')`;
  writeFileSync(join(cwd, 'said.db'), await tamper(bytesOf(desk), words));
  const { stdout } = await baton(['show', '2', '--file', 'said.db'], { cwd, ...at });
  expect(stdout).not.toMatch(dangerous);
  expect(stdout).toContain(`
Read back
We start with
the portal.

Returned
2026-11-16 12:00 UTC by bob: missing information, about Goals
  Which[2J branch?

Rating
4 of 5 by alice
  Good.
`);
});

test('a table that someone else put there is exported only under the name of a file', async () => {
  const tables =
    'CREATE TABLE "../outside" (x); CREATE TABLE notes (x); INSERT INTO notes VALUES (1)';
  writeFileSync(join(cwd, 'changed.db'), await tamper(bytesOf(desk), tables));
  const words = ['export', '--to', 'elsewhere/deep', '--format', 'jsonl', '--file', 'changed.db'];
  expect(await baton(words, { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(readdirSync(join(cwd, 'elsewhere'))).toEqual(['deep']);
  expect(readFileSync(join(cwd, 'elsewhere/deep/notes.jsonl'), 'utf8')).toBe('{"x":1}\n');
});

test('a question may be piped in', async () => {
  const answer = await baton(['sql', '-', '--csv', ...file], {
    cwd,
    stdin: async () => 'SELECT count(*) AS n\nFROM handoffs;\n',
  });
  expect(answer).toEqual({ stdout: 'n\n3\n', stderr: '', exitCode: 0 });
});

test('the ledger is read from GitHub, with a token from the environment and the repository from the remote', async () => {
  const { url, close } = await desk.github.listen();
  const environment = { GITHUB_API_URL: url, PATH: process.env['PATH'] };
  const repo = ['--repo', 'acme/ops'];
  const token = desk.github.tokenFor('sam');
  const told: string[] = [];
  const ask = async (words: readonly string[], variables: object) => {
    const captured = await baton(words, { cwd, environment: { ...environment, ...variables } });
    told.push(transcriptOf(words, captured));
  };
  try {
    await ask(['list', ...repo], { GITHUB_TOKEN: token });
    await ask(['list', '--status', 'completed'], {
      GITHUB_TOKEN: token,
      GITHUB_REPOSITORY: 'acme/ops',
    });
    await ask(['list'], { GITHUB_TOKEN: token });
    await ask(['list', '--repo', 'ops'], { GITHUB_TOKEN: token });
    await ask(['list', '--repo', 'acme/nowhere'], { GITHUB_TOKEN: token });
    await ask(['list', '--repo', 'acme/nowhere'], {});
    await ask(['list', ...repo, '--data-branch', 'elsewhere'], { GITHUB_TOKEN: token });
    await ask(['list', ...repo], { GITHUB_TOKEN: 'wrong' });
    await ask(['list', ...repo, ...file], {});
    await ask(['list', '--file', 'nowhere.db'], {});
    await ask(['list', '--file', '.'], {});
  } finally {
    await close();
  }
  await expect(told.join('\n')).toMatchFileSnapshot('where-the-ledger-is.txt');
});
