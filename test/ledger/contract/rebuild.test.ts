import { describe, expect, test } from 'vitest';
import type { LedgerTransaction } from '../../../src/ports/ledger.ts';
import { ledgers } from '../setup/ledgers.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

const now = '2026-03-01T00:00:00Z';

const fillWith = (issues: readonly number[]) => async (ledger: LedgerTransaction) => {
  await ledger.setCreatedAt('2026-01-01T00:00:00Z');
  for (const issue of issues) {
    await ledger.record(sampleRecord(issue));
  }
  return { result: issues.length, reason: 'rebuilt' };
};

describe.each(ledgers)('$name', ({ newLedger }) => {
  const filled = async (issues: readonly number[]) => {
    const run = await newLedger();
    await run().transact(fillWith(issues));
    return run;
  };

  test('The first rebuild has no ledger before it, and nothing to keep.', async () => {
    const run = await newLedger();
    expect(await run().rebuild(fillWith([1, 2]), now)).toEqual({
      result: 2,
      former: 'missing',
      keptAs: null,
    });
    expect(await run().read((view) => view.issues())).toEqual([1, 2]);
  });

  test('A rebuild replaces every handoff, reads the ledger before it, and keeps a copy.', async () => {
    const run = await filled([1, 2, 3]);
    const seen: (readonly number[])[] = [];
    const { former, keptAs } = await run().rebuild(async (ledger, { view }) => {
      seen.push((await view?.issues()) ?? []);
      return fillWith([2, 4])(ledger);
    }, now);
    expect(seen).toEqual([[1, 2, 3]]);
    expect(former).toBe('valid');
    expect(keptAs).toContain('2026-03-01T00');
    const next = run();
    expect(await next.read((view) => view.issues())).toEqual([2, 4]);
    expect(await next.read((view) => view.createdAt())).toBe('2026-01-01T00:00:00Z');
    expect((await next.read((view) => view.issue(2))).events).toEqual(sampleRecord(2).events);
    // The next handoff gets a number that none has.
    expect(await next.record(sampleRecord(5))).toBe(3);
  });

  test('A rebuild that another run overtakes starts again with what that one recorded.', async () => {
    const run = await filled([1]);
    const seen: (readonly number[])[] = [];
    await run().rebuild(async (ledger, { view }) => {
      seen.push((await view?.issues()) ?? []);
      if (seen.length === 1) {
        await run().record(sampleRecord(2));
      }
      return fillWith([1, 2])(ledger);
    }, now);
    expect(seen).toEqual([[1], [1, 2]]);
  });

  test('Reports, messages and accounts outlast a rebuild, which GitHub does not have.', async () => {
    const run = await filled([1]);
    const report = { period: '2026-W47', claimedAt: now, issueNumber: 41 };
    await run().transact(async (changes) => {
      await changes.saveReport(report);
      await changes.recordAccounts([{ id: 7, login: 'bob' }]);
      return { result: null, reason: 'report' };
    });
    await run().rebuild(fillWith([1]), now);
    const kept = await run().read(async (view) => [await view.reports(), await view.accountIds()]);
    expect(kept).toEqual([[report], new Map([['bob', 7]])]);
  });

  test('A comparison finds what differs, and changes nothing.', async () => {
    const run = await filled([1, 2]);
    expect((await run().compare(fillWith([1, 2]))).discrepancies).toEqual([]);
    const { result, discrepancies } = await run().compare(fillWith([1]));
    expect(result).toBe(1);
    expect(new Set(discrepancies.map(({ issueNumber }) => issueNumber))).toEqual(new Set([2]));
    expect(await run().read((view) => view.issues())).toEqual([1, 2]);
  });
});
