import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HandoffEvent } from '../../src/handoff/event.ts';
import type { IssueState } from '../../src/handoff/state.ts';
import { transactImage } from '../../src/ledger/sqlite/database-image.ts';
import type { LedgerTransaction, StoredIssue } from '../../src/ports/ledger.ts';
import { sampleOf } from '../faults/figures.ts';
import { foldOf, histories } from './setup/arbitrary-history.ts';
import { newLedger } from './setup/new-ledger.ts';
import { sampleRecord, sampleTemplate } from './setup/sample-handoff.ts';

/** Gives what the ledger then holds of issue 7. */
async function recorded(
  recordings: readonly (readonly HandoffEvent[])[],
  stateOf: (events: readonly HandoffEvent[]) => IssueState = foldOf,
): Promise<StoredIssue> {
  const { result } = await transactImage(
    { isNew: true },
    { repository: 'acme/ops', accounts: [] },
    async (changes) => {
      await recordAll(changes, recordings, stateOf);
      return { result: await changes.issue(7), reason: null };
    },
  );
  return result;
}

async function recordAll(
  changes: LedgerTransaction,
  recordings: readonly (readonly HandoffEvent[])[],
  stateOf: (events: readonly HandoffEvent[]) => IssueState,
): Promise<void> {
  for (const [at, events] of recordings.entries()) {
    const state = stateOf(recordings.slice(0, at + 1).flat());
    await changes.record({ issueNumber: 7, template: sampleTemplate, events, state });
  }
}

test('Everything recorded about an issue is read back unchanged, in any number of steps.', async () => {
  await fc.assert(
    fc.asyncProperty(histories(7), async (recordings) => {
      const { events } = await recorded(recordings);
      expect(events).toStrictEqual(recordings.flat());
    }),
    { numRuns: sampleOf(300) },
  );
});

test('Events are read back unchanged, regardless of the state recorded with them.', async () => {
  await fc.assert(
    fc.asyncProperty(histories(7), histories(7), async (recordings, others) => {
      const states = others.flat();
      const { events } = await recorded(recordings, (soFar) =>
        foldOf(states.slice(0, soFar.length)),
      );
      expect(events).toStrictEqual(recordings.flat());
    }),
    { numRuns: sampleOf(200) },
  );
});

test('An event that is there already by its source is left as it was.', async () => {
  const { events } = sampleRecord(7);
  const again = events.map((event) => ({ ...event, at: '2030-01-01T00:00:00Z', actor: 'mallory' }));
  const issue = await recorded([events.slice(0, 3), again.slice(0, 3), events]);
  expect(issue.events).toStrictEqual(events);
});

test('A handoff keeps the template it was filed under.', async () => {
  const ledger = newLedger();
  const { template, ...filed } = sampleRecord(7, 2);
  await ledger.transact(async (changes) => {
    await changes.record({ ...filed, template });
    return { result: null, reason: 'filed' };
  });
  const renamed = { ...template, name: 'Another name', checklist: ['Something else'] };
  await ledger.transact(async (changes) => {
    await changes.record({ ...sampleRecord(7), template: renamed });
    return { result: null, reason: 'completed' };
  });
  const issue = await ledger.read((view) => view.issue(7));
  expect(issue.template).toStrictEqual(template);
  expect(issue.events).toStrictEqual(sampleRecord(7).events);
});

test('A handoff is found by its number after its repository was renamed.', async () => {
  const ledger = newLedger();
  const { branch } = ledger;
  const id = await ledger.record(sampleRecord(7, 3));
  const renamed = newLedger({ branch, repository: 'acme/operations' });
  expect(await renamed.record(sampleRecord(7))).toBe(id);
  expect((await renamed.read((view) => view.issue(7))).events).toStrictEqual(
    sampleRecord(7).events,
  );
});

test('An issue no one recorded has no handoff, no template and no events.', async () => {
  const issue = await newLedger().read((view) => view.issue(7));
  expect(issue).toStrictEqual({ handoffId: null, template: null, events: [] });
});

test('An incomplete submission is recorded without a handoff, and keeps all that was said.', async () => {
  const ledger = newLedger();
  const attempt: HandoffEvent = {
    source: 'issue:7',
    at: '2026-11-22T09:00:00Z',
    actor: 'alice',
    data: {
      type: 'submitted',
      handoffType: 'sales_to_onboarding',
      fromTeam: 'sales',
      attempt: 1,
      complete: false,
      context: { client_name: 'Northwind Traders' },
      errors: [
        { field: 'goals', label: 'Goals', kind: 'missing' },
        { field: 'start_date', label: 'Start date', kind: 'not_a_date', found: 'soon' },
      ],
    },
  };
  const entry = { issueNumber: 7, template: sampleTemplate, events: [attempt] };
  expect(await ledger.record({ ...entry, state: foldOf([attempt]) })).toBeNull();
  expect(await ledger.read((view) => view.issue(7))).toStrictEqual({
    handoffId: null,
    template: null,
    events: [attempt],
  });
});

test('More events and checklist items than SQLite binds at once are recorded all the same.', async () => {
  const [submitted, initiated] = sampleRecord(7, 2).events;
  const checklist = Array.from({ length: 6000 }, (_, at) => ({ text: `item ${at}`, done: false }));
  const events = [submitted, initiated].filter((event) => event !== undefined);
  const many = Array.from(
    { length: 5000 },
    (_, at): HandoffEvent => ({
      source: `edit:${at}`,
      at: '2026-11-22T09:00:00Z',
      actor: 'bob',
      data: { type: 'checklist_changed', checklist: at === 4999 ? checklist : [] },
    }),
  );
  const issue = await recorded([events, many]);
  expect(issue.events).toHaveLength(5002);
  expect(issue.events.at(-1)).toStrictEqual(many.at(-1));
});
