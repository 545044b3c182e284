// Commands on a ledger file that a migration closed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { collectLedger } from '../../../src/cli/doctor/facts/collect-ledger.ts';
import { branchEnd } from '../../../src/ledger/migration/branch-end.ts';
import { newLedger } from '../../ledger/setup/new-ledger.ts';
import { sampleRecord } from '../../ledger/setup/sample-handoff.ts';
import { baton } from '../captured.ts';

const cwd = mkdtempSync(join(tmpdir(), 'baton-closed-'));
afterAll(() => rmSync(cwd, { recursive: true }));

async function closedAs(closed: 'moved' | 'copy') {
  const { branch, record } = newLedger();
  await record(sampleRecord(1, 2));
  await branchEnd({ branch, wait: async () => {} }).setClosed(closed, 'closed');
  writeFileSync(join(cwd, 'handoffs.db'), branch.stored()?.bytes ?? '');
  return branch;
}

test.each([
  ['list'],
  ['show', '1'],
  ['history', '1'],
  ['search', 'a'],
  ['metrics'],
  ['report'],
  ['sql', 'SELECT id FROM handoffs'],
])('`baton %s` warns that the ledger moved, and names where.', async (...words) => {
  await closedAs('moved');
  const all = [...words, '--file', 'handoffs.db'];
  const { stdout, stderr, exitCode } = await baton(all, { cwd });
  expect([exitCode, stdout === '']).toEqual([0, false]);
  expect(stderr.replaceAll('\n', ' ')).toBe(
    'This ledger moved to PostgreSQL, and has nothing that was recorded there since. To read that one, set DATABASE_URL or pass `--database-url`. ',
  );
});

test('An unfinished copy is named, too.', async () => {
  await closedAs('copy');
  const { stderr } = await baton(['list', '--file', 'handoffs.db'], { cwd });
  expect(stderr).toContain('This ledger is an unfinished copy of the one in PostgreSQL');
});

test('The doctor reports that the ledger on the branch is closed, and what to do.', async () => {
  const since = '2026-01-01T00:00:00Z';
  expect(await collectLedger(await closedAs('moved'), since)).toMatchObject({
    kind: 'closed',
    said: expect.stringContaining('Set the input `database-url`'),
  });
  expect(await collectLedger(await closedAs('copy'), since)).toMatchObject({
    kind: 'closed',
    said: expect.stringContaining('`baton migrate --from postgres --to branch --cutover`'),
  });
});
