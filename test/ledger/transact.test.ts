import { setTimeout as pauseFor } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { WriteAttempt } from '../../src/ledger/retry/retry-on-conflict.ts';
import type { LedgerTransaction } from '../../src/ports/ledger.ts';
import type { LedgerStore } from '../../src/ports/ledger-store.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query } from './setup/query.ts';
import { sampleRecord } from './setup/sample-handoff.ts';

const acme = { repository: 'acme/ops', wait: async () => {}, random: () => 0.5 };

test('The first write creates the branch, and its message is the audit line.', async () => {
  const ledger = newLedger();
  expect(ledger.branch.stored()).toBeNull();
  await ledger.record(sampleRecord(34));
  expect(ledger.branch.messages()).toEqual(['issue #34']);
});

test('A change without anything to write writes nothing.', async () => {
  const ledger = newLedger();
  const id = await ledger.transact(async (changes) => ({
    result: await changes.record(sampleRecord(34)),
    reason: null,
  }));
  expect(id).toBe(1);
  expect(ledger.branch.stored()).toBeNull();
  expect((await ledger.read((view) => view.issue(34))).events).toEqual([]);
});

test('A change that throws writes nothing, and the next one starts afresh.', async () => {
  const ledger = newLedger();
  const failing = ledger.transact(async (changes) => {
    await changes.record(sampleRecord(33));
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await ledger.record(sampleRecord(34));
  expect(await query(ledger.branch.stored()?.bytes, 'SELECT issue_number FROM handoffs')).toEqual([
    { issue_number: 34 },
  ]);
});

test('A run reads the branch once, however much it asks and writes.', async () => {
  const ledger = newLedger();
  ledger.prefetch();
  ledger.prefetch();
  await ledger.read((view) => view.openIssues());
  await ledger.record(sampleRecord(34, 2));
  await ledger.record(sampleRecord(34));
  await ledger.read((view) => view.issue(34));
  expect(ledger.branch.reads()).toBe(1);
  expect(ledger.branch.messages()).toHaveLength(2);
});

test('Who comes too late reads again and decides again.', async () => {
  const branch = memoryBranch();
  const [one, other] = [newLedger({ branch }), newLedger({ branch })];
  await other.read((view) => view.openIssues());
  await one.record(sampleRecord(34));
  const seen: (readonly number[])[] = [];
  await other.transact(async (changes) => {
    const { events } = await changes.issue(34);
    seen.push(events.map((_, at) => at));
    await changes.record(sampleRecord(35));
    return { result: null, reason: 'issue #35' };
  });
  expect(seen.map((events) => events.length)).toEqual([0, 8]);
  expect(branch.messages()).toEqual(['issue #34', 'issue #35']);
});

test('Fifty runs at once are all recorded, each once.', async () => {
  // No one writes before everybody has read, so all but one of the first writes come too late.
  const branch = memoryBranch({ pause: () => pauseFor(1) });
  const attempts: WriteAttempt[] = [];
  const runs = Array.from({ length: 50 }, (_, at) =>
    openLedger({
      branch,
      repository: 'acme/ops',
      wait: (ms) => pauseFor(ms / 5),
      random: Math.random,
      observe: (attempt) => attempts.push(attempt),
    }).transact(async (changes) => ({
      result: await changes.record(sampleRecord(at + 1)),
      reason: `issue #${at + 1}`,
    })),
  );
  await Promise.all(runs);
  expect(new Set(branch.messages()).size).toBe(50);
  expect(branch.messages()).toHaveLength(50);
  const counts =
    'SELECT count(*) AS handoffs, count(DISTINCT issue_number) AS issues FROM handoffs';
  expect(await query(branch.stored()?.bytes, counts)).toEqual([{ handoffs: 50, issues: 50 }]);
  expect(attempts.filter((attempt) => attempt.outcome === 'written')).toHaveLength(50);
  expect(attempts.length).toBeGreaterThan(50);
});

test('A run that never gets its turn gives up after two minutes of waiting, and explains what to do.', async () => {
  const branch: LedgerStore = {
    ...memoryBranch(),
    read: async () => null,
    write: async () => ({ kind: 'conflict' }),
  };
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  const ledger = openLedger({ ...acme, branch, wait, random: () => 1 });
  const write = ledger.transact(async (changes) => {
    await changes.setCursor('2026-11-22T09:00:00Z');
    return { result: null, reason: 'swept' };
  });
  await expect(write).rejects.toMatchObject({ code: 'ledger_busy' });
  await expect(write).rejects.toThrow('Re-run');
  expect(waits.slice(0, 7)).toEqual([4000, 8000, 8000, 8000, 8000, 8000, 8000]);
  const waited = waits.reduce((sum, ms) => sum + ms, 0);
  expect(waited).toBeLessThanOrEqual(120_000);
  expect(waited).toBeGreaterThan(110_000);
});

test('A reading that failed is made again when it is needed.', async () => {
  const branch = memoryBranch();
  let failures = 1;
  const unsteady: LedgerStore = {
    ...branch,
    async read() {
      failures -= 1;
      if (failures >= 0) {
        throw new Error('no answer');
      }
      return branch.read();
    },
  };
  const ledger = openLedger({ ...acme, branch: unsteady });
  ledger.prefetch();
  await expect(ledger.read((view) => view.openIssues())).rejects.toThrow('no answer');
  expect(await ledger.read((view) => view.openIssues())).toEqual([]);
});

test('After a write whose answer was lost, the branch is read again.', async () => {
  const branch = memoryBranch();
  let lost = false;
  const losing: LedgerStore = {
    ...branch,
    async write(change) {
      const outcome = await branch.write(change);
      if (!lost) {
        lost = true;
        throw new Error('connection reset');
      }
      return outcome;
    },
  };
  const ledger = openLedger({ ...acme, branch: losing });
  const record = (changes: LedgerTransaction) => changes.record(sampleRecord(34));
  const change = async (changes: LedgerTransaction) => {
    const known = (await changes.issue(34)).handoffId;
    return known === null
      ? { result: await record(changes), reason: 'issue #34' }
      : { result: known, reason: null };
  };
  await expect(ledger.transact(change)).rejects.toThrow('connection reset');
  expect(await ledger.transact(change)).toBe(1);
  expect(branch.messages()).toEqual(['issue #34']);
});
