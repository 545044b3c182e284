import { expect, test } from 'vitest';
import type { LedgerTransaction, RebuildTransaction } from '../../src/ports/ledger.ts';
import { ServiceError } from '../../src/ports/service-error.ts';
import { memoryBranch } from './setup/memory-branch.ts';
import { newLedger } from './setup/new-ledger.ts';
import { query } from './setup/query.ts';
import { sampleRecord } from './setup/sample-handoff.ts';
import { tinyLimits } from './setup/tiny-limits.ts';

const now = '2026-03-01T00:00:00Z';
const issues = [1, 2, 3, 4, 5, 6];
const recordOf = (issue: number) => sampleRecord(issue, issue % 3 === 0 ? 4 : 8);

/** Issues 1, 2, 4 and 5 are in an archive each. */
async function archived() {
  const branch = memoryBranch();
  const ledger = newLedger({ branch, limits: tinyLimits });
  for (const issue of issues) {
    await ledger.record(recordOf(issue));
  }
  while ((await ledger.archiveEnded(now)) !== null) {
    // One issue each time.
  }
  return { branch, next: () => newLedger({ branch, limits: tinyLimits }) };
}

const fillWith = (numbers: readonly number[]) => async (ledger: LedgerTransaction) => {
  for (const issue of numbers) {
    await ledger.record({ ...recordOf(issue), handoffId: issue });
  }
  return { result: null, reason: 'rebuilt' };
};

test('verify compares archived handoffs too, and finds those that differ.', async () => {
  const { next } = await archived();
  expect((await next().compare(fillWith(issues))).discrepancies).toEqual([]);
  const { discrepancies } = await next().compare(fillWith([1, 3, 4, 5, 6]));
  expect(new Set(discrepancies.map(({ issueNumber }) => issueNumber))).toEqual(new Set([2]));
});

test('a rebuild sees archived handoffs, and writes the ledger and its archives in one commit', async () => {
  const { branch, next } = await archived();
  const commits = branch.messages().length;
  const seen: (readonly number[])[] = [];
  await next().rebuild(async (ledger, { view }) => {
    seen.push((await view?.issues()) ?? []);
    return fillWith(issues)(ledger);
  }, now);
  expect(seen).toEqual([issues]);
  expect(branch.messages().slice(commits)).toEqual([
    'rebuilt\n\nThe previous ledger is kept as handoffs-2026-03-01T000000Z.db.',
  ]);
  expect([...branch.paths.keys()].toSorted()).toEqual([
    'archive/0001.db',
    'archive/0002.db',
    'archive/0003.db',
    'archive/0004.db',
    'handoffs-2026-03-01T000000Z.db',
  ]);
  const rows = await query(branch.stored()?.bytes, 'SELECT issue_number FROM handoffs');
  expect(rows.map((row) => row['issue_number'])).toEqual([3, 6]);
  expect((await next().compare(fillWith(issues))).discrepancies).toEqual([]);
});

test('a rebuild with fewer archives removes those that are no longer needed', async () => {
  const { branch } = await archived();
  const ledger = newLedger({ branch });
  await ledger.rebuild(fillWith(issues), now);
  expect([...branch.paths.keys()]).toEqual(['handoffs-2026-03-01T000000Z.db']);
  expect((await ledger.read((view) => view.issue(1))).events).toHaveLength(8);
});

test('a rebuild continues without an archive that is gone', async () => {
  const { branch, next } = await archived();
  branch.versions.delete(branch.paths.get('archive/0002.db') ?? '');
  await next().rebuild(fillWith(issues), now);
  expect((await next().read((view) => view.issue(2))).events).toEqual(sampleRecord(2).events);
});

test('a rebuild whose archive GitHub does not take names the outage, and keeps what it read', async () => {
  const { branch } = await archived();
  let isOut = true;
  const ledger = newLedger({
    branch: {
      ...branch,
      storeFile: async (bytes) => {
        if (isOut) {
          throw new ServiceError('github_unavailable', 'GitHub responded 502.');
        }
        return branch.storeFile(bytes);
      },
    },
    limits: tinyLimits,
  });
  const kept: boolean[] = [];
  const fillInTwoPages = async (rebuilt: RebuildTransaction) => {
    for (const page of [issues.slice(0, 3), issues.slice(3)]) {
      await fillWith(page)(rebuilt);
      try {
        await rebuilt.complete(page);
      } catch (error) {
        kept.push(await rebuilt.keep('{}', 'rebuild: 3 issues so far'));
        throw error;
      }
    }
    return { result: null, reason: 'rebuilt' };
  };
  await expect(ledger.rebuild(fillInTwoPages, now)).rejects.toThrow('GitHub responded 502.');
  expect(kept).toEqual([true]);
  expect(branch.paths.has('rebuild.db')).toBe(true);
  isOut = false;
  await ledger.rebuild(fillInTwoPages, now);
  expect((await ledger.read((view) => view.issue(6))).events).toEqual(sampleRecord(6, 4).events);
});
