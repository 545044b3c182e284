import { describe, expect, test } from 'vitest';
import { reminderEvent } from '../../../src/handoff/deadlines/reminders.ts';
import { foldOf } from '../setup/arbitrary-history.ts';
import { type LedgerOfRun, ledgers } from '../setup/ledgers.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

/** A handoff that waits, and is to be reminded of then. */
function waiting(ledger: LedgerOfRun, issueNumber: number, remindAt: string | null) {
  const record = sampleRecord(issueNumber, 2);
  return ledger.record({
    ...record,
    deadlines: { dueAt: '2026-11-17T09:00:00Z', remindAt, overdueSince: null },
  });
}

/** The same, of which someone was reminded then. */
function called(ledger: LedgerOfRun, issueNumber: number, at: string) {
  const { events, ...record } = sampleRecord(issueNumber, 2);
  const deadlines = { dueAt: '2026-11-17T09:00:00Z', remindAt: null, overdueSince: null };
  const since = foldOf(events).handoff?.since ?? '';
  const reminder = reminderEvent(
    {
      limit: 'accept',
      step: 'owner',
      after: '0',
      called: ['alice'],
      dueAt: '2026-11-17T09:00:00Z',
      at,
    },
    { issueNumber, since },
  );
  const all = [...events, reminder];
  return ledger.record({ ...record, events: all, state: foldOf(all), deadlines });
}

describe.each(ledgers)('$name', ({ newLedger }) => {
  test('What is due is what was to be done before now, what waits longest first.', async () => {
    const ledger = (await newLedger())();
    await waiting(ledger, 1, '2026-11-18T09:00:00Z');
    await waiting(ledger, 2, '2026-11-17T09:00:00Z');
    await waiting(ledger, 3, '2026-11-19T09:00:00Z');
    await waiting(ledger, 4, null);
    const due = async (now: string) =>
      (await ledger.read((view) => view.remindersDue(now))).map(({ issueNumber }) => issueNumber);
    expect(await due('2026-11-18T09:00:01Z')).toEqual([2, 1]);
    expect(await due('2026-11-18T09:00:00Z')).toEqual([2]);
  });

  test('What has been moved on is no longer due.', async () => {
    const ledger = (await newLedger())();
    await waiting(ledger, 1, '2026-11-17T09:00:00Z');
    await ledger.record(sampleRecord(1, 8));
    expect(await ledger.read((view) => view.remindersDue('2027-01-01T00:00:00Z'))).toEqual([]);
  });

  test('Reminders are listed for open overdue handoffs, the last of each.', async () => {
    const ledger = (await newLedger())();
    await waiting(ledger, 1, '2026-11-17T09:00:00Z');
    await called(ledger, 2, '2026-11-17T09:00:00Z');
    await called(ledger, 3, '2026-11-19T09:00:00Z');
    const remindedAfter = (at: string) => ledger.read((view) => view.remindedAfter(at));
    expect(await remindedAfter('2026-11-16T09:00:00Z')).toEqual([
      { issueNumber: 2, at: '2026-11-17T09:00:00Z' },
      { issueNumber: 3, at: '2026-11-19T09:00:00Z' },
    ]);
    expect(await remindedAfter('2026-11-17T09:00:00Z')).toEqual([
      { issueNumber: 3, at: '2026-11-19T09:00:00Z' },
    ]);
  });

  test('Times can be moved where the handoff itself does not.', async () => {
    const ledger = (await newLedger())();
    await waiting(ledger, 1, '2026-11-17T09:00:00Z');
    await ledger.record(sampleRecord(2, 8));
    const deadlines = {
      dueAt: '2026-11-20T09:00:00Z',
      remindAt: '2026-11-20T09:00:00Z',
      overdueSince: null,
    };
    await ledger.transact(async (changes) => {
      await changes.setDeadlines(1, deadlines);
      return { result: null, reason: 'a holiday' };
    });
    expect(await ledger.read((view) => view.limited())).toEqual([{ issueNumber: 1, deadlines }]);
  });
});
