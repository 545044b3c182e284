import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDataBranch } from '../../../src/github/data-branch/data-branch.ts';
import { createClient } from '../../../src/github/http/octokit.ts';
import type { LedgerStore } from '../../../src/ports/ledger-store.ts';
import { createManualClock } from '../../../src/sandbox/github/clock.ts';
import { createGitHub } from '../../../src/sandbox/github/local-github.ts';
import { isCampaign } from '../../faults/figures.ts';
import { quickTime } from '../../quick-time.ts';
import { memoryBranch } from '../setup/memory-branch.ts';
import { killedAt, killedCommit } from './killed.ts';
import { answersOf, movable, now, recordIn, reopened } from './movable.ts';

async function branchOnGitHub() {
  const directory = mkdtempSync(join(tmpdir(), 'baton-move-'));
  const github = await createGitHub({
    clock: createManualClock(now).now,
    directory,
    repository: 'acme/ops',
    people: [{ login: 'alice', role: 'write' }],
  });
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return openDataBranch({
    octokit: createClient({
      token: github.actionsToken,
      baseUrl: 'https://api.github.com',
      fetch: github.fetch,
      time: quickTime(),
    }),
    ...{ owner: 'acme', repo: 'ops', branch: 'handoff-data', path: 'handoffs.db' },
    readme: 'The ledger.',
  });
}

test('A ledger with archives moves from a branch on GitHub to PostgreSQL and back, with the same answers.', async () => {
  const one = await movable({ branch: await branchOnGitHub() });
  const before = await answersOf(one.onBranch());
  expect(before.issues[0]).toMatchObject({ handoffId: 1 });
  expect(before.cursor).toBe(now);
  const moved = await one.move({ from: 'branch', cutover: true });
  expect(moved).toMatchObject({ kind: 'moved' });
  expect(one.seen).toEqual(
    expect.arrayContaining([
      'copied archive/0001.db',
      'copied archive/0002.db',
      'copied handoffs.db',
    ]),
  );
  expect(await answersOf(one.inPostgres())).toEqual(before);
  await recordIn(one.inPostgres(), 31);
  await recordIn(one.inPostgres(), 1, 8);
  const later = await answersOf(one.inPostgres());
  expect(await one.move({ from: 'postgres', cutover: true })).toMatchObject({ kind: 'moved' });
  expect(await answersOf(one.onBranch())).toEqual(later);
  await recordIn(one.onBranch(), 32);
  expect((await one.onBranch().read((view) => view.issues())).at(-1)).toBe(32);
  await expect(recordIn(one.inPostgres(), 33)).rejects.toThrow('moved from PostgreSQL');
});

test('While it is copied, runs continue to use the branch; a cutover takes the rest.', async () => {
  const one = await movable({ branch: memoryBranch() });
  expect(await one.move({ from: 'branch' })).toMatchObject({ kind: 'copied' });
  await expect(recordIn(one.inPostgres(), 31)).rejects.toThrow('unfinished copy');
  await expect(one.inPostgres().read((view) => view.issues())).rejects.toThrow('unfinished copy');
  await recordIn(one.onBranch(), 31);
  await recordIn(one.onBranch(), 1, 8);
  await one.onBranch().archiveEnded(now);
  const before = await answersOf(one.onBranch());
  const cutover = await one.move({ from: 'branch', cutover: true });
  expect(cutover).toMatchObject({ kind: 'moved' });
  expect(cutover.kind === 'moved' && cutover.rows.get('handoffs')).toBe(29);
  expect(await answersOf(one.inPostgres())).toEqual(before);
  await expect(recordIn(one.onBranch(), 32)).rejects.toThrow('moved from the data branch');
  await expect(
    one.onBranch().rebuild(async () => ({ result: null, reason: 'rebuilt' }), now),
  ).rejects.toThrow('moved from the data branch');
  expect(await one.move({ from: 'branch' })).toEqual({ kind: 'refused', why: 'moved before' });
});

test('A run that writes while the branch is closed starts again, and its event comes along.', async () => {
  const one = await movable({ branch: memoryBranch(), handoffs: 3 });
  let isFirst = true;
  const racing: LedgerStore = {
    ...one.branch,
    async write(change) {
      if (isFirst) {
        isFirst = false;
        await recordIn(one.onBranch(), 4);
      }
      return one.branch.write(change);
    },
  };
  await one.move({ from: 'branch', cutover: true }, { branch: racing });
  expect(await one.inPostgres().read((view) => view.issues())).toEqual([1, 2, 3, 4]);
});

test('A ledger with rows of its own is not overwritten.', async () => {
  const one = await movable({ branch: memoryBranch(), handoffs: 3 });
  await recordIn(one.inPostgres(), 7);
  for (const cutover of [false, true]) {
    for (const from of ['branch', 'postgres'] as const) {
      expect(await one.move({ from, cutover })).toEqual({
        kind: 'refused',
        why: 'target is in use',
      });
    }
  }
  await recordIn(one.onBranch(), 4);
  await recordIn(one.inPostgres(), 8);
});

test('An unfinished copy and an empty ledger are not moved on.', async () => {
  const one = await movable({ branch: memoryBranch(), handoffs: 3 });
  expect(await one.move({ from: 'postgres' })).toEqual({
    kind: 'refused',
    why: 'nothing to move',
  });
  await one.move({ from: 'branch' });
  expect(await one.move({ from: 'postgres', cutover: true })).toEqual({
    kind: 'refused',
    why: 'source is a copy',
  });
});

test('A cutover that was given up opens the source again.', async () => {
  const one = await movable({ branch: memoryBranch(), handoffs: 3 });
  const { server } = killedAt(one.server, 40);
  await expect(one.move({ from: 'branch', cutover: true }, { server })).rejects.toThrow('killed');
  await expect(recordIn(one.onBranch(), 4)).rejects.toThrow('moved from the data branch');
  expect(await one.cancel('branch')).toBeNull();
  await recordIn(one.onBranch(), 4);
  await one.move({ from: 'branch', cutover: true });
  expect(await one.cancel('branch')).toBe('moved before');
  expect(await one.inPostgres().read((view) => view.issues())).toEqual([1, 2, 3, 4]);
});

test.each([
  "UPDATE handoffs SET title = 'other' WHERE issue_number = 2",
  "UPDATE meta SET value = 'other' WHERE key = 'sync_cursor'",
  'DELETE FROM checklist_items WHERE handoff_id = 3',
  `INSERT INTO submissions SELECT repository_id, 'more', 999, handoff_type, from_team, attempt, submitted_by, submitted_at,
    complete, missing_json, invalid_json FROM submissions WHERE issue_number = 2`,
  "INSERT INTO templates SELECT repository_id, 'more', handoff_type, template_json FROM templates LIMIT 1",
])('A row of the copy that differs is found and replaced: %s', async (statement) => {
  const one = await movable({ branch: memoryBranch(), handoffs: 3 });
  await one.move({ from: 'branch' });
  const [, table = ''] = /(?:UPDATE|FROM|INTO) (\w+)/.exec(statement) ?? [];
  const rows = () => one.ask(`SELECT to_jsonb(one) AS row FROM ${table} one ORDER BY 1`);
  const before = await rows();
  await one.ask(statement);
  expect(await rows()).not.toEqual(before);
  await one.move({ from: 'branch' });
  expect(await rows()).toEqual(before);
});

test('A copy that is killed at any statement or commit continues, and has every row once.', async () => {
  const first = await movable({ branch: memoryBranch() });
  const { branch } = first;
  const before = await answersOf(first.onBranch());
  const plain = killedAt(first.server, Number.POSITIVE_INFINITY);
  await first.move({ from: 'branch', cutover: true }, plain);
  const moved = await first.move({ from: 'branch' });
  expect(moved).toMatchObject({ kind: 'refused' });
  // The campaign plays more of them.
  const parts = isCampaign() ? [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98] : [0.6];
  for (const at of parts.map((part) => Math.ceil(plain.count() * part))) {
    const one = await movable({ branch: await reopened(branch), handoffs: 0 });
    const { server } = killedAt(one.server, at);
    await expect(one.move({ from: 'branch', cutover: true }, { server })).rejects.toThrow('killed');
    expect(await one.move({ from: 'branch', cutover: true })).toMatchObject({ kind: 'moved' });
    expect(await answersOf(one.inPostgres())).toEqual(before);
  }
  for (const when of isCampaign() ? (['before', 'after'] as const) : (['after'] as const)) {
    for (let at = 1; at <= (isCampaign() ? 3 : 1); at += 1) {
      const one = await movable({ branch: memoryBranch(), handoffs: 0, id: first.id });
      await one.reopen();
      const killed = killedCommit(one.branch, { at, when });
      await one.move({ from: 'postgres', cutover: true }, { branch: killed }).catch(() => {});
      await one.move({ from: 'postgres', cutover: true });
      expect(await answersOf(one.onBranch())).toEqual(before);
    }
  }
});
