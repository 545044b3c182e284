import { expect, test } from 'vitest';
import { moveIssues } from '../../src/ledger/archive/move-issues.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { openLedgerDatabase } from '../../src/ledger/sqlite/ledger-database.ts';
import type { LedgerView } from '../../src/ports/ledger.ts';
import { foldOf } from './setup/arbitrary-history.ts';
import { type MemoryBranch, memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query } from './setup/query.ts';
import { sampleRecord } from './setup/sample-handoff.ts';
import { tinyLimits } from './setup/tiny-limits.ts';

const now = '2026-03-01T00:00:00Z';

/** Issues 1 to 6: 1, 2, 4 and 5 are completed, 3 and 6 are open. */
async function filled(branch: MemoryBranch = memoryBranch()) {
  const ledger = newLedger({ branch, limits: tinyLimits });
  for (const issue of [1, 2, 3, 4, 5, 6]) {
    await ledger.record(sampleRecord(issue, issue % 3 === 0 ? 4 : 8));
  }
  return ledger;
}

async function archiveAll(ledger: Pick<ReturnType<typeof newLedger>, 'archiveEnded'>) {
  const paths: string[] = [];
  for (;;) {
    const archived = await ledger.archiveEnded(now);
    if (archived === null) {
      return paths;
    }
    paths.push(archived.archive);
  }
}

/** A run after that one: it has read nothing yet. */
const nextRun = (branch: MemoryBranch) => newLedger({ branch, limits: tinyLimits });

const window = { from: '2026-01-01T00:00:00Z', to: now };

/** Everything a run may ask. */
async function answers(view: LedgerView) {
  const issues = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => view.issue(number)));
  return {
    issues,
    measured: await view.measured(window),
    handoffs: await view.handoffs(window, new Set()),
    open: await view.openIssues(),
    rota: await view.rota('onboarding'),
  };
}

test('Ended handoffs move to archives, and every answer stays the same.', async () => {
  const { branch, ...ledger } = await filled();
  const before = await ledger.read(answers);
  const paths = await archiveAll(ledger);
  expect(paths).toEqual([
    'archive/0001.db',
    'archive/0002.db',
    'archive/0003.db',
    'archive/0004.db',
  ]);
  const rows = await query(branch.stored()?.bytes, 'SELECT issue_number FROM handoffs');
  expect(rows.map((row) => row['issue_number'])).toEqual([3, 6]);
  expect(await nextRun(branch).read(answers)).toEqual(before);
});

test('The ledger and the archive are written in one commit with a message that names no issue.', async () => {
  const ledger = await filled();
  await ledger.archiveEnded(now);
  expect(ledger.branch.messages().at(-1)).toBe('archive: moved 1 ended issue to archive/0001.db');
  expect([...ledger.branch.paths.keys()]).toEqual(['archive/0001.db']);
});

test('Handoffs that ended in the last two weeks stay, and so does the newest event.', async () => {
  const ledger = newLedger({ limits: tinyLimits });
  await ledger.record(sampleRecord(1, 8));
  expect(await ledger.archiveEnded(now)).toBeNull();
  await ledger.record(sampleRecord(2, 8));
  expect(await ledger.archiveEnded('2026-01-10T00:00:00Z')).toBeNull();
  expect(await ledger.archiveEnded(now)).toMatchObject({ issues: 1 });
  expect(await ledger.archiveEnded(now)).toBeNull();
});

test('No row of the ledger or of an archive refers to a row that is elsewhere.', async () => {
  const { branch, ...ledger } = await filled();
  await archiveAll(ledger);
  const archives = [...branch.paths.values()].map((version) => branch.versions.get(version));
  expect(archives).toHaveLength(4);
  for (const bytes of [branch.stored()?.bytes, ...archives]) {
    expect(await query(bytes, 'PRAGMA foreign_key_check')).toEqual([]);
  }
});

test('After a move, the ledger refuses a row without its handoff.', async () => {
  const ledger = await openLedgerDatabase({ bytes: null });
  const archive = await openLedgerDatabase({ bytes: null });
  const seal = async () => ({ bytes: new Uint8Array(), version: '' });
  await moveIssues(ledger, archive, { number: 1, issues: [1], seal });
  const item = { handoff_id: 1, position: 1, text: 'Call', done: 0 };
  await expect(ledger.queries.insertInto('checklist_items').values(item).execute()).rejects.toThrow(
    'FOREIGN KEY',
  );
});

test('A ledger below its limit is not even read again.', async () => {
  const branch = memoryBranch();
  await filled(branch);
  const ledger = openLedger({
    branch,
    repository: 'acme/ops',
    wait: async () => {},
    random: () => 0,
  });
  await ledger.read((view) => view.openIssues());
  const reads = branch.reads();
  expect(await ledger.archiveEnded(now)).toBeNull();
  expect(branch.reads()).toBe(reads);
});

test('An archived handoff that moves again comes back with its history, in the commit of its event.', async () => {
  const { branch, ...before } = await filled();
  await archiveAll(before);
  const ledger = nextRun(branch);
  const whole = sampleRecord(2);
  const reverted = {
    source: 'timeline:R_2',
    at: '2026-03-02T09:00:00Z',
    actor: 'alice',
    data: { type: 'reverted', to: 'accepted' },
  } as const;
  const events = [...whole.events, reverted];
  const commits = branch.messages().length;
  expect(await ledger.record({ ...whole, events: [reverted], state: foldOf(events) })).toBe(2);
  expect(branch.messages()).toHaveLength(commits + 1);
  const rows = await query(branch.stored()?.bytes, 'SELECT issue_number, status FROM handoffs');
  expect(rows).toEqual([
    { issue_number: 2, status: 'accepted' },
    { issue_number: 3, status: 'accepted' },
    { issue_number: 6, status: 'accepted' },
  ]);
  const stubs = await query(branch.stored()?.bytes, 'SELECT issue_number FROM archived_issues');
  expect(stubs.map((row) => row['issue_number'])).toEqual([1, 4, 5]);
  const read = await nextRun(branch).read(answers);
  expect(read.issues[1]?.events).toEqual(events);
  expect(read.measured.handoffs).toHaveLength(6);
  expect(read.open).toEqual([2, 3, 6]);
});

test('A handoff that came back and ended again moves to a later archive; its old rows no longer count.', async () => {
  const { branch, ...before } = await filled();
  await archiveAll(before);
  const whole = sampleRecord(2);
  const at = '2026-03-02T09:00:00Z';
  const more = [
    { source: 'timeline:R_2', at, actor: 'alice', data: { type: 'reverted', to: 'accepted' } },
    { source: 'timeline:C_2', at, actor: 'alice', data: { type: 'completed' } },
  ] as const;
  const events = [...whole.events, ...more];
  const ledger = nextRun(branch);
  await ledger.record({ ...whole, events: more, state: foldOf(events) });
  await ledger.record(sampleRecord(7, 2));
  expect(await ledger.archiveEnded('2026-04-01T00:00:00Z')).toMatchObject({
    archive: 'archive/0005.db',
    issues: 1,
  });
  const read = await nextRun(branch).read(answers);
  expect(read.issues[1]?.events).toEqual(events);
  expect(read.measured.handoffs.filter(({ issueNumber }) => issueNumber === 2)).toHaveLength(1);
});

test('Events get numbers that no archived event has.', async () => {
  const { branch, ...before } = await filled();
  await archiveAll(before);
  const ledger = nextRun(branch);
  await ledger.record(sampleRecord(7, 8));
  await ledger.record(sampleRecord(8, 8));
  await archiveAll(ledger);
  const ids: unknown[] = [];
  for (const bytes of [
    branch.stored()?.bytes,
    ...[...branch.paths.values()].map((version) => branch.versions.get(version)),
  ]) {
    ids.push(...(await query(bytes, 'SELECT id FROM events')).map((row) => row['id']));
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test('Events leave a ledger only for an archive: a tool that deletes them is refused.', async () => {
  const { branch } = await filled();
  await expect(
    query(branch.stored()?.bytes, 'DELETE FROM events WHERE issue_number = 1'),
  ).rejects.toThrow('events are append-only');
});

test('A missing archive is named, the handoffs outside it are read, and figures say what they leave out.', async () => {
  const { branch, ...before } = await filled();
  await archiveAll(before);
  branch.versions.delete(branch.paths.get('archive/0002.db') ?? '');
  const ledger = nextRun(branch);
  await expect(ledger.read((view) => view.issue(2))).rejects.toMatchObject({
    code: 'archive_unreadable',
    message: expect.stringContaining('The archive archive/0002.db on the data branch is missing.'),
  });
  expect((await ledger.read((view) => view.issue(1))).events).toHaveLength(8);
  const { leftOut, handoffs } = await ledger.read((view) => view.measured(window));
  expect(leftOut).toEqual([{ archive: 'archive/0002.db', handoffs: 1 }]);
  expect(handoffs.map(({ issueNumber }) => issueNumber).toSorted()).toEqual([1, 3, 4, 5, 6]);
});

test('A damaged archive is left as it is, and the next handoffs move to a new one.', async () => {
  const ledger = await filled();
  const { branch } = ledger;
  await ledger.archiveEnded(now);
  for (const version of branch.paths.values()) {
    branch.versions.set(
      version,
      new TextEncoder().encode('not a database, but long enough to be taken for one'),
    );
  }
  const next = newLedger({ branch, limits: { ...tinyLimits, archive: 8_000_000 } });
  expect(await next.archiveEnded(now)).toEqual({ archive: 'archive/0002.db', issues: 3 });
  await expect(next.read((view) => view.issue(1))).rejects.toThrow(
    /archive\/0001\.db .*is damaged/,
  );
});

test('An archive with room takes more handoffs.', async () => {
  const branch = memoryBranch();
  const first = await filled(branch);
  const before = await first.read(answers);
  await first.archiveEnded(now);
  const roomy = newLedger({ branch, limits: { ...tinyLimits, archive: 8_000_000 } });
  expect(await roomy.archiveEnded(now)).toEqual({ archive: 'archive/0001.db', issues: 3 });
  expect([...branch.paths.keys()]).toEqual(['archive/0001.db']);
  expect(await nextRun(branch).read(answers)).toEqual(before);
});

test('A run that writes in between makes the move start again.', async () => {
  let isFirst = true;
  let other: () => Promise<unknown> = async () => {};
  const branch = memoryBranch();
  const slow = {
    ...branch,
    async replaceWithFiles(change: Parameters<typeof branch.replaceWithFiles>[0]) {
      if (isFirst) {
        isFirst = false;
        await other();
      }
      return branch.replaceWithFiles(change);
    },
  };
  await filled(branch);
  other = () => nextRun(branch).record(sampleRecord(7, 2));
  const ledger = newLedger({ branch: slow, limits: tinyLimits });
  expect(await ledger.archiveEnded(now)).toMatchObject({ issues: 1 });
  const read = await nextRun(branch).read(answers);
  expect(read.open).toEqual([3, 6, 7]);
  expect(read.issues[0]?.events).toEqual(sampleRecord(1).events);
});

test('The next handoff of an archived one is still its next.', async () => {
  const { branch, ...before } = await filled();
  await archiveAll(before);
  const { template, events } = sampleRecord(7);
  const opened = {
    source: 'issue:7#1',
    at: '2026-01-01T07:00:00Z',
    actor: null,
    data: { type: 'opened_from', issueNumber: 2 },
  } as const;
  const all = [opened, ...events];
  const ledger = nextRun(branch);
  await ledger.record({ issueNumber: 7, template, events: all, state: foldOf(all) });
  const rows = await query(
    branch.stored()?.bytes,
    'SELECT previous_handoff_id FROM handoffs WHERE issue_number = 7',
  );
  expect(rows).toEqual([{ previous_handoff_id: 2 }]);
  // The window holds only the newer one; the chain needs both.
  const { chained } = await ledger.read((view) =>
    view.measured({ from: '2026-01-01T17:00:00Z', to: '2026-01-02T00:00:00Z' }),
  );
  expect(chained.map(({ id, previousId }) => [id, previousId])).toEqual([
    [2, null],
    [7, 2],
  ]);
});

test('The turns of archived assignments count as before.', async () => {
  const { branch, ...before } = await filled();
  const { recent } = await before.read((view) => view.rota('onboarding'));
  expect(recent.length).toBeGreaterThan(2);
  await archiveAll(before);
  const ledger = nextRun(branch);
  expect((await ledger.read((view) => view.rota('Onboarding'))).recent).toEqual(recent);
});

test('A later handoff still finds archived ones of the same subject.', async () => {
  const ledger = newLedger({ limits: tinyLimits });
  const { branch } = ledger;
  const ofSubject = (issue: number) => {
    const one = sampleRecord(issue);
    return { ...one, template: { ...one.template, subject: 'client_name' } };
  };
  for (const issue of [1, 2, 3]) {
    await ledger.record(ofSubject(issue));
  }
  const wanted = { subject: 'northwind traders', issueNumber: 3, before: now, most: 5 };
  const before = await ledger.read((view) => view.earlierHandoffs(wanted));
  expect(before.map(({ issueNumber }) => issueNumber)).toEqual([2, 1]);
  await archiveAll(ledger);
  expect(await nextRun(branch).read((view) => view.earlierHandoffs(wanted))).toEqual(before);
});
