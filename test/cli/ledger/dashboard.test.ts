import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DashboardOptions, saveDashboard } from '../../../src/cli/ledger/dashboard.ts';
import { decodeData } from '../../../src/dashboard/data/dashboard-data.ts';
import { figuresOf } from '../../../src/dashboard/figures/figures.ts';
import { noFilter } from '../../../src/dashboard/filter/filter.ts';
import type { Desk } from '../../usecases/setup/fake-github.ts';
import { answers } from '../../usecases/setup/histories.ts';
import { baton, capture } from '../captured.ts';
import { bytesOf, hostileTitle, playWeek } from '../ledger-of-a-week.ts';

let desk: Desk;
let cwd: string;
beforeAll(async () => {
  desk = await playWeek();
  cwd = mkdtempSync(join(tmpdir(), 'baton-dashboard-'));
  writeFileSync(join(cwd, 'handoffs.db'), bytesOf(desk));
});
afterAll(() => {
  desk.close();
  rmSync(cwd, { recursive: true });
});

const now = () => '2026-11-20T09:00:00.000Z';
const emptyPage = '<!doctype html><title>Handoffs</title><script id="data">"/*data*/"</script>';

async function write(options: Partial<DashboardOptions> = {}): Promise<string> {
  const { terminal } = capture({ cwd, now });
  const usual = { file: 'handoffs.db', dataBranch: 'handoff-data', out: 'page.html' };
  await saveDashboard(terminal, { ...usual, ...options }, () => emptyPage);
  return readFileSync(join(cwd, options.out ?? 'page.html'), 'utf8');
}

const dataIn = (page: string) =>
  decodeData(/<script id="data">(.*)<\/script>/s.exec(page)?.[1] ?? '');

test('The page has the figures of `baton metrics`.', async () => {
  const data = dataIn(await write());
  const told = await baton(['metrics', '--json', '--file', 'handoffs.db'], { cwd, now });
  expect(figuresOf(data, noFilter(data)).metrics).toEqual(JSON.parse(told.stdout));
  expect(data).toMatchObject({
    repository: 'acme/ops',
    issuesUrl: 'https://github.com/acme/ops/issues/',
    asOf: '2026-11-20T09:00:00Z',
    days: 30,
  });
});

test('The page has no answers, and titles and logins only by request.', async () => {
  const page = await write();
  expect(page).not.toMatch(/\b(?:bob|alice|sam|erin)\b/i);
  for (const answer of Object.values(answers).flat()) {
    expect(page).not.toContain(answer);
  }
  expect(dataIn(page).names).toEqual({});
  const named = dataIn(await write({ titles: true, logins: true }));
  expect(Object.values(named.names)).toContainEqual(
    expect.objectContaining({ title: hostileTitle }),
  );
  expect(Object.values(named.names).map(({ owner }) => owner)).toContain('bob');
});

test('A second page replaces the first, and no other file.', async () => {
  await write();
  await write();
  writeFileSync(join(cwd, 'notes.html'), '<!doctype html><title>Notes</title>');
  await expect(write({ out: 'notes.html' })).rejects.toThrow(
    'notes.html exists and is no dashboard. Choose another file with `--out`.',
  );
  await expect(write({ out: '.' })).rejects.toThrow('. is a folder.');
  await expect(write({ out: 'no/such/folder.html' })).rejects.toThrow(
    'Cannot write no/such/folder.html (ENOENT).',
  );
  expect(existsSync(join(cwd, 'no'))).toBe(false);
});

test('`--out -` writes the page to standard output, and no file of that name.', async () => {
  const { terminal, captured } = capture({ cwd, now });
  const options = { file: 'handoffs.db', dataBranch: 'handoff-data', out: '-' };
  await saveDashboard(terminal, options, () => emptyPage);
  const { stdout } = captured();
  expect(stdout).toMatch(/^<!doctype html>.*<\/script>$/s);
  expect(dataIn(stdout).repository).toBe('acme/ops');
  expect(existsSync(join(cwd, '-'))).toBe(false);
});
