import { describe, expect, test } from 'vitest';
import { workClock } from '../../../src/handoff/deadlines/business-calendar.ts';
import { alwaysOpen } from '../../../src/handoff/deadlines/business-time.ts';
import { businessDeadlines } from '../../../src/handoff/deadlines/deadlines.ts';
import { nextDeadlines } from '../../../src/handoff/deadlines/reminders.ts';
import type { IssueActivity } from '../../../src/handoff/issue-activity.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import { reconcile } from '../../../src/handoff/rebuild/reconcile.ts';
import { by, complete, openList, policy, template } from '../story.ts';

const berlin = {
  timezone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  hours: [{ from: '09:00', to: '17:00' }],
  holidays: [],
};
const limited = {
  ...template,
  acceptWithin: { amount: 1, unit: 'd' },
  completeWithin: { amount: 3, unit: 'd' },
} as const;
const plain = { ...policy, template: limited, requireChecklist: false };
const inBerlin = { ...plain, receivingClock: workClock(berlin) };
const inBoth = {
  ...inBerlin,
  sendingClock: workClock({ ...berlin, timezone: 'America/New_York' }),
};

type Told = readonly [at: string, step: ReturnType<ReturnType<typeof by>['labels']>];

function facts(steps: readonly Told[]): readonly IssueActivity[] {
  return steps.map(([at, { by: login, happening }], turn) => ({
    ...happening,
    source: `fact:${turn}`,
    at,
    by: { login, isBot: false },
  }));
}

function tell(steps: readonly Told[], under: typeof plain = inBerlin) {
  const { state, newEvents } = replay({ facts: facts(steps), recorded: [], policy: under });
  if (state.handoff === null) {
    throw new Error('Nothing was handed over.');
  }
  return { handoff: state.handoff, newEvents };
}

const filed: Told = ['2026-11-20T15:00:00Z', by('sam').files()];
const edit = by('sam').files({ ...complete, goals: 'Grow' }, openList);

/** Friday 20 November 2026, 16:00 in Berlin: an hour of that day is left. */
const histories: readonly (readonly [
  what: string,
  steps: readonly Told[],
  accept: string | null,
  complete: string | null,
])[] = [
  ['is handed over', [filed], '2026-11-23T15:00:00Z', '2026-11-25T15:00:00Z'],
  [
    'is accepted',
    [filed, ['2026-11-23T09:00:00Z', by('bob').labels('accepted')]],
    null,
    '2026-11-25T15:00:00Z',
  ],
  [
    'is accepted when the time to complete it is over',
    [filed, ['2026-11-26T09:00:00Z', by('bob').labels('accepted')]],
    null,
    '2026-11-25T15:00:00Z',
  ],
  ['is returned', [filed, ['2026-11-23T09:00:00Z', by('bob').labels('returned')]], null, null],
  [
    // Returned after two hours, for two days: a new day to accept, and the rest of the three days.
    'comes back',
    [filed, ['2026-11-23T09:00:00Z', by('bob').labels('returned')], ['2026-11-25T09:00:00Z', edit]],
    '2026-11-26T09:00:00Z',
    '2026-11-27T15:00:00Z',
  ],
  [
    'comes back when the time to complete it was over before',
    [filed, ['2026-11-26T09:00:00Z', by('bob').labels('returned')], ['2026-11-27T09:00:00Z', edit]],
    '2026-11-30T09:00:00Z',
    '2026-11-25T15:00:00Z',
  ],
  ['is completed', [filed, ['2026-11-23T09:00:00Z', by('bob').labels('completed')]], null, null],
  [
    // Completed for a day, which is no one's.
    'is reopened',
    [
      filed,
      ['2026-11-23T09:00:00Z', by('bob').labels('accepted')],
      ['2026-11-23T10:00:00Z', by('bob').labels('completed')],
      ['2026-11-24T10:00:00Z', by('bob').does({ kind: 'reopened' })],
    ],
    null,
    '2026-11-26T15:00:00Z',
  ],
];

describe('In the calendar of the receiving team, a handoff is due as it should be when it', () => {
  test.each(histories)('%s', (_, steps, accept, done) => {
    const { handoff } = tell(steps);
    expect(businessDeadlines(handoff, limited, inBerlin.receivingClock)).toEqual({
      accept,
      complete: done,
    });
  });
});

test('the ledger keeps the earlier of the two', () => {
  const { handoff } = tell([filed]);
  expect(nextDeadlines(handoff, inBerlin).dueAt).toBe('2026-11-23T15:00:00Z');
  const soonDone = { ...limited, completeWithin: { amount: 1, unit: 'h' } } as const;
  expect(nextDeadlines(handoff, { ...inBerlin, template: soonDone }).dueAt).toBe(
    '2026-11-20T16:00:00Z',
  );
});

test('without a calendar, nights and weekends count', () => {
  const { handoff } = tell([filed], plain);
  expect(businessDeadlines(handoff, limited, alwaysOpen)).toEqual({
    accept: '2026-11-21T15:00:00Z',
    complete: '2026-11-23T15:00:00Z',
  });
});

describe('What was worked', () => {
  const steps: readonly Told[] = [
    filed,
    ['2026-11-23T09:00:00Z', by('bob').labels('returned')],
    ['2026-11-23T15:30:00Z', edit],
    ['2026-11-24T09:00:00Z', by('bob').labels('completed')],
  ];
  const worked = (under: typeof plain) =>
    tell(steps, under).newEvents.flatMap(({ data }) =>
      'businessSeconds' in data ? [[data.type, data.businessSeconds]] : [],
    );

  test('is counted by the clock of the team whose turn it was', () => {
    expect(worked(inBoth)).toEqual([
      ['returned', 2 * 3600],
      // New York opens at 14:00 UTC.
      ['resubmitted', 1.5 * 3600],
      ['accepted', 1.5 * 3600],
      ['completed', 0],
    ]);
    expect(worked(inBerlin).map(([kind]) => kind)).toEqual(['returned', 'accepted', 'completed']);
    expect(worked(plain)).toEqual([]);
  });

  test('is added up by whose turn it was', () => {
    const { handoff } = tell(steps, inBoth);
    expect(handoff.clocks).toMatchObject({
      waiting: { seconds: (66 + 17.5) * 3600, worked: 3.5 * 3600 },
      withSender: { seconds: 6.5 * 3600, worked: 1.5 * 3600 },
    });
    expect(handoff.completedAfter?.worked).toBe(5 * 3600);
  });

  const settled = (recorded: ReturnType<typeof tell>['newEvents']) =>
    reconcile({
      facts: facts(steps),
      recorded,
      reminded: [],
      policy: inBerlin,
      shownAssignees: null,
    });

  test('stays as it was counted, regardless of the team’s calendar today', () => {
    const { newEvents } = tell(steps, inBoth);
    expect(settled(newEvents)).toMatchObject({ events: newEvents, unverified: [] });
  });
});
