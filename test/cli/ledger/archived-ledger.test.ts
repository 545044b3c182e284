import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainedLedger } from '../../ledger/setup/chained-ledger.ts';
import { memoryBranch } from '../../ledger/setup/memory-branch.ts';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { query } from '../../ledger/setup/query.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { tinyLimits } from '../../ledger/setup/tiny-limits.ts';
import { baton } from '../captured.ts';
import { bytesOf, playWeek } from '../ledger-of-a-week.ts';

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'baton-archived-'));
  const desk = await playWeek();
  await saveBoth('week', bytesOf(desk));
  desk.close();
  await saveBoth(
    'chain',
    await chainedLedger({ handoffs: 24, seed: 5, until: '2026-11-20T09:00:00Z', days: 60 }),
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** One file, and the same with archives next to it. */
async function saveBoth(name: string, bytes: Uint8Array): Promise<void> {
  const branch = memoryBranch({ file: bytes });
  const ledger = newLedger({ branch, limits: tinyLimits });
  // The newest event stays in the ledger.
  await ledger.record(sampleRecord(99, 2));
  save(join(cwd, name, 'whole'), branch.stored()?.bytes);
  let archives = 0;
  while ((await ledger.archiveEnded('2028-01-01T00:00:00Z')) !== null) {
    archives += 1;
  }
  expect(archives).toBeGreaterThan(0);
  save(join(cwd, name, 'archived'), branch.stored()?.bytes);
  for (const [path, version] of branch.paths) {
    save(join(cwd, name, 'archived'), branch.versions.get(version), path);
  }
}

function save(folder: string, bytes: Uint8Array | undefined, path = 'handoffs.db'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes ?? '');
}

const at = { now: () => '2026-11-20T09:00:00.000Z' };
const file = ['--file', 'handoffs.db'];

const asked: readonly (readonly [string, readonly string[]])[] = [
  ['week', ['list', '--all']],
  ['week', ['list', '--all', '--json']],
  ['week', ['list']],
  ['week', ['list', '--status', 'completed']],
  ['week', ['search', 'acme']],
  ['week', ['show', '1']],
  ['week', ['show', '1', '--handoff', '--json']],
  ['week', ['context', '1']],
  ['week', ['history', '1']],
  ['week', ['metrics']],
  ['week', ['report']],
  ['week', ['sql', 'SELECT issue_number, status FROM handoffs ORDER BY id']],
  ['chain', ['metrics', '--json']],
  ['chain', ['list', '--all']],
];

test.each(asked)('a person gets the same answers with archives: %s %s', async (name, words) => {
  const [whole, archived] = await Promise.all(
    ['whole', 'archived'].map((kind) =>
      baton([...words, ...file], { ...at, cwd: join(cwd, name, kind) }),
    ),
  );
  expect(archived).toEqual(whole);
  expect(whole?.stdout).not.toBe('');
});

test('an export has the rows of archives, as tables and as one database', async () => {
  const folder = join(cwd, 'week', 'archived');
  const words = ['export', ...file];
  await baton([...words, '--to', 'out'], { cwd: folder });
  const handoffs = readFileSync(join(folder, 'out', 'handoffs.jsonl'), 'utf8');
  expect(handoffs.split('\n').filter((line) => line.includes('"issue_number":1,'))).toHaveLength(1);
  expect(await baton([...words, '--sqlite', 'all.db'], { cwd: folder })).toMatchObject({
    exitCode: 0,
    stdout: 'Wrote all.db (4 handoffs).\n',
  });
  const all = 'SELECT issue_number, title, status FROM handoffs ORDER BY id';
  expect(await query(readFileSync(join(folder, 'all.db')), all)).toEqual(
    await query(readFileSync(join(cwd, 'week', 'whole', 'handoffs.db')), all),
  );
  expect(await baton([...words, '--sqlite', 'all.db'], { cwd: folder })).toMatchObject({
    exitCode: 2,
    stderr: 'baton: all.db exists. Choose another file, or add `--force` to replace it.\n',
  });
  expect(await baton(words, { cwd: folder })).toMatchObject({ exitCode: 2 });
});

test('an archive that is not next to the file is named, and the rest is shown', async () => {
  const folder = join(cwd, 'week', 'alone');
  save(folder, readFileSync(join(cwd, 'week', 'archived', 'handoffs.db')));
  const listed = await baton(['list', '--all', ...file], { ...at, cwd: folder });
  expect(listed.exitCode).toBe(0);
  expect(listed.stdout).toContain('Borealis');
  expect(listed.stdout).not.toContain('Acme Ltd');
  expect(listed.stderr).toBe(
    'Left out: 1 issue in archive/0001.db, which is not next to handoffs.db, or is of another commit. Copy it from the same commit of the data branch.\n',
  );
  const figures = await baton(['metrics', ...file], { ...at, cwd: folder });
  expect(figures.stdout).toContain('Left out: 1 issue in archive/0001.db');
});
