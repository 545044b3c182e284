// Both ledgers give the same answers to every question after any history.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import type { LedgerTransaction, LedgerView } from '../../../src/ports/ledger.ts';
import type { OutboxMessage } from '../../../src/ports/notifier.ts';
import { sampleOf } from '../../faults/figures.ts';
import { foldOf, histories } from '../setup/arbitrary-history.ts';
import { ledgers } from '../setup/ledgers.ts';
import { sampleRecord, sampleTemplate } from '../setup/sample-handoff.ts';

const issues = [1, 2, 3, 4];
const window = { from: '2027-01-16T00:00:00Z', to: '2027-03-01T00:00:00Z' };
const soon = '2027-01-20T00:00:00Z';
const late = '2028-01-01T00:00:00Z';

type Questions = { readonly [Name in keyof LedgerView]: (view: LedgerView) => Promise<unknown> };

/** One per question of the port: a new one does not compile until it is here too. */
const questions: Questions = {
  issue: (view) => Promise.all(issues.map((issue) => view.issue(issue))),
  issues: (view) => view.issues(),
  feedbackIssues: (view) => view.feedbackIssues(),
  openIssues: (view) => view.openIssues(),
  nextPending: (view) => view.nextPending(),
  usedLabels: (view) => view.usedLabels(),
  waiting: (view) => view.waiting(),
  nextClaims: (view) => view.nextClaims(),
  filings: (view) => view.filings(),
  earlierHandoffs: (view) =>
    view.earlierHandoffs({
      subject: 'northwind traders',
      issueNumber: 4,
      before: late,
      most: 3,
    }),
  rota: (view) => Promise.all(['onboarding', 'Development'].map((team) => view.rota(team))),
  configuration: (view) => view.configuration('none'),
  sharedConfiguration: (view) => view.sharedConfiguration(),
  handoffs: (view) => view.handoffs(window, new Set()),
  measured: async (view) => [
    await view.measured(window),
    await view.measured({ ...window, to: soon, periodEnd: Date.parse(soon) / 1000 - 86_400 }),
  ],
  reports: (view) => view.reports(),
  cursor: (view) => view.cursor(),
  missingIssues: (view) => view.missingIssues(),
  failedIssues: (view) => view.failedIssues(),
  recordedForOthers: (view) => view.recordedForOthers(),
  repositoryId: (view) => view.repositoryId(),
  commentAccounts: (view) => view.commentAccounts(),
  accountIds: (view) => view.accountIds(),
  namelessAccounts: (view) => view.namelessAccounts(),
  teamLogins: (view) => view.teamLogins(),
  renamedTeamLogins: (view) => view.renamedTeamLogins(),
  createdAt: (view) => view.createdAt(),
  remindersDue: (view) => view.remindersDue(late),
  remindedAfter: (view) => view.remindedAfter('2026-01-01T00:00:00Z'),
  limited: (view) => view.limited(),
  formsDue: (view) => view.formsDue(late),
  openForms: (view) => view.openForms(),
  formsActedOn: (view) => view.formsActedOn('2026-01-01T00:00:00Z'),
  recurringForms: (view) => view.recurringForms(),
  lastOfType: (view) => view.lastOfType(sampleTemplate.type),
  openedFor: (view) => view.openedFor(sampleTemplate.type),
  dueMessages: (view) => view.dueMessages(soon),
};

async function answersOf(view: LedgerView): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {};
  for (const [name, ask] of Object.entries(questions)) {
    answers[name] = await ask(view);
  }
  return answers;
}

const message = (id: string): OutboxMessage => ({
  id,
  issueNumber: 1,
  channel: 'slack',
  target: '#sales',
  message: {
    kind: 'initiated',
    at: soon,
    repository: 'acme/ops',
    headline: 'A handoff \0 waits.',
    called: [],
    facts: [],
    lists: [],
    next: null,
    link: { text: 'issue', url: 'https://github.com/acme/ops/issues/1' },
    data: {},
  },
  eventSource: 'issue:1#2',
  createdAt: `2027-01-1${id.length}T00:00:00Z`,
  attempts: 0,
  nextAt: '2027-01-10T00:00:00Z',
});

/** Everything else that a run records. */
async function recordTheRest(changes: LedgerTransaction): Promise<void> {
  await changes.setCreatedAt('2026-01-01T00:00:00Z');
  await changes.setRepositoryId(4242);
  await changes.setCursor(soon);
  await changes.setMissingIssues(new Map([[3, soon]]));
  await changes.setFailedIssues([2, 9]);
  await changes.setRecordedForOthers(new Map([[1, 3]]));
  await changes.setNextClaims(new Map([['comment:1', soon]]));
  await changes.setFilings(new Map([['delivery', { at: soon, issueNumber: 2 }]]));
  await changes.addCommentAccounts([{ id: 1, login: 'baton', isBot: true }]);
  await changes.saveReport({ period: '2027-W02', claimedAt: soon, issueNumber: null });
  await changes.saveReport({ period: '2027-W02', claimedAt: soon, issueNumber: 40 });
  await changes.recordAccounts([
    { id: 7, login: 'bob' },
    { id: 8, login: 'Carol' },
  ]);
  await changes.setTeamLogins(
    new Map([
      ['bob', 7],
      ['Erin', null],
    ]),
  );
  // An account that was renamed, whose login another has now, and one of the same in capitals.
  await changes.recordAccounts([
    { id: 7, login: 'robert' },
    { id: 9, login: 'bob' },
    { id: 8, login: 'carol' },
  ]);
  await changes.setRecurringForms(
    new Map([[sampleTemplate.type, { schedule: 'day', openedUntil: soon, turns: ['robert'] }]]),
  );
  await changes.setDeadlines(1, { dueAt: soon, remindAt: soon, overdueSince: null });
  await changes.setFormAction(2, soon);
  await changes.queueMessages(['a', 'bb', 'ccc', 'dddd'].map(message));
  await changes.foldReceipts(soon);
  await changes.forgetMessages('2027-01-13T00:00:00Z');
}

const history = fc.record({
  recordings: fc.tuple(...issues.map((issue) => histories(issue))),
  isFiled: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  order: fc.array(fc.constantFrom(...issues), { minLength: 4, maxLength: 9 }),
});

type History = typeof history extends fc.Arbitrary<infer One> ? One : never;

/** What is recorded, one transaction after another. */
function recordingsOf({ recordings, isFiled, order }: History) {
  const eventsOf = new Map<number, readonly HandoffEvent[]>();
  const done = new Map<number, number>();
  return order.map((issueNumber) => {
    const filed = isFiled[issueNumber - 1] === true ? sampleRecord(issueNumber, 2).events : [];
    const all = [filed, ...(recordings[issueNumber - 1] ?? [])];
    const at = done.get(issueNumber) ?? 0;
    done.set(issueNumber, at + 1);
    const events = all[at] ?? [];
    const before = eventsOf.get(issueNumber) ?? [];
    eventsOf.set(issueNumber, [...before, ...events]);
    const state = foldOf([...before, ...events]);
    return { issueNumber, template: sampleTemplate, events, state };
  });
}

test('SQLite and PostgreSQL give the same answers after the same histories, and have equal rows.', async () => {
  let handoffs = 0;
  await fc.assert(
    fc.asyncProperty(history, async (one) => {
      const recordings = recordingsOf(one);
      const all = await Promise.all(
        ledgers.map(async ({ newLedger }) => {
          const run = await newLedger();
          for (const recording of recordings) {
            await run().record(recording);
          }
          await run().transact(async (changes) => {
            await recordTheRest(changes);
            return { result: null, reason: 'the rest' };
          });
          await run().addReceipts(
            [
              { id: 'a', attempts: 2, at: soon, kind: 'tried', nextAt: '2027-01-11T00:00:00Z' },
              { id: 'bb', attempts: 1, at: soon, kind: 'given_up', error: 'gone' },
              { id: 'ccc', attempts: 1, at: soon, kind: 'failed', error: 'no answer' },
              { id: 'dddd', attempts: 1, at: soon, kind: 'sent' },
            ],
            'receipts',
          );
          const { discrepancies } = await run().compare(async (ledger) => {
            await ledger.recordAccounts([]);
            for (const recording of recordings) {
              await ledger.record(recording);
            }
            return { result: null, reason: 'rebuilt' };
          });
          return { answers: await run().read(answersOf), discrepancies };
        }),
      );
      const [sqlite, postgres] = all;
      expect(postgres).toEqual(sqlite);
      handoffs += one.isFiled.filter(Boolean).length;
    }),
    { numRuns: sampleOf(8) },
  );
  expect(handoffs).toBeGreaterThan(4);
});
