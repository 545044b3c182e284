import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/handoff/policy.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import {
  by,
  complete,
  doneList,
  onboarding,
  openList,
  type Step,
  showing,
  tell,
  told,
} from '../story.ts';

const filed = by('sam').files();
const filedDone = by('sam').files(complete, doneList);
const accepted = by('alice').labels('accepted');
const completed = by('alice').labels('completed');
const onlyName = { client_name: 'Acme' };

interface Row {
  readonly title: string;
  readonly steps: readonly Step[];
  /** After those of a filed handoff. */
  readonly events: readonly string[];
  readonly status?: string;
  readonly policy?: Partial<Policy>;
}

const rows: readonly Row[] = [
  { title: 'a filed handoff waits', steps: [filed], events: [], status: 'initiated' },
  {
    title: 'a member of the receiving team accepts by label',
    steps: [filed, accepted],
    events: ['accepted by alice'],
    status: 'accepted',
  },
  {
    title: 'logins and labels count whatever their case',
    steps: [filed, by('ALICE').labels('Accepted')],
    events: ['accepted by ALICE'],
    status: 'accepted',
  },
  {
    title: 'the sender cannot accept',
    steps: [filed, by('sam').labels('accepted')],
    events: ['refused label accepted (not_receiving_team) by sam'],
    status: 'initiated',
  },
  {
    title: 'an intruder cannot complete',
    steps: [filedDone, by('mallory').labels('completed')],
    events: ['refused label completed (not_receiving_team) by mallory'],
    status: 'initiated',
  },
  {
    title: 'somebody with write access accepts for a team that lists nobody',
    steps: [filed, by('erin').labels('accepted'), by('mallory').unlabels('accepted')],
    events: ['accepted by erin', 'refused unlabel accepted (not_receiving_team) by mallory'],
    status: 'accepted',
    policy: {
      receiving: { id: 'onboarding', members: [], assign: 'nobody', away: {} },
      writers: new Set(['erin']),
    },
  },
  {
    title: 'completing needs every item ticked',
    steps: [filed, accepted, completed],
    events: ['accepted by alice', 'refused label completed (checklist_open) by alice'],
    status: 'accepted',
  },
  {
    title: 'completing with open items is fine where the checklist is not required',
    steps: [filed, accepted, completed],
    events: ['accepted by alice', 'completed by alice'],
    status: 'completed',
    policy: { requireChecklist: false },
  },
  {
    title: 'ticks are recorded one by one, with who made them',
    steps: [
      filed,
      by('bob').files(complete, [
        { text: 'Contract filed', done: true },
        { text: 'Kickoff planned', done: false },
      ]),
      by('alice').files(complete, doneList),
      by('bob').files(complete, openList),
    ],
    events: ['checked 1 by bob', 'checked 2 by alice', 'unchecked 1 by bob', 'unchecked 2 by bob'],
    status: 'initiated',
  },
  {
    title: 'an item added by hand counts',
    steps: [
      filedDone,
      accepted,
      by('bob').files(complete, [...doneList, { text: 'Badge ordered', done: false }]),
      completed,
    ],
    events: [
      'accepted by alice',
      'checklist_changed by bob',
      'refused label completed (checklist_open) by alice',
    ],
    status: 'accepted',
  },
  {
    title: 'completing what nobody accepted accepts it implicitly',
    steps: [filedDone, completed],
    events: ['accepted implicitly by alice', 'completed by alice'],
    status: 'completed',
  },
  {
    title: 'the last tick completes an accepted handoff where that is configured',
    steps: [filed, accepted, by('bob').files(complete, doneList)],
    events: ['accepted by alice', 'checked 1 by bob', 'checked 2 by bob', 'completed by bob'],
    status: 'completed',
    policy: { autoComplete: true },
  },
  {
    title: 'taking the label off undoes acceptance',
    steps: [filed, accepted, by('bob').unlabels('accepted')],
    events: ['accepted by alice', 'undone to initiated by bob'],
    status: 'initiated',
  },
  {
    title: 'nobody else may take the label off',
    steps: [filed, accepted, by('sam').unlabels('accepted')],
    events: ['accepted by alice', 'refused unlabel accepted (not_receiving_team) by sam'],
    status: 'accepted',
  },
  {
    title: 'taking completed off puts it back to accepted',
    steps: [filedDone, accepted, completed, by('alice').unlabels('completed')],
    events: ['accepted by alice', 'completed by alice', 'undone to accepted by alice'],
    status: 'accepted',
  },
  {
    title: 'reopening a completed handoff puts it back to accepted',
    steps: [filedDone, accepted, completed, by('sam').does({ kind: 'reopened' })],
    events: ['accepted by alice', 'completed by alice', 'undone to accepted by sam'],
    status: 'accepted',
  },
  {
    title: 'reopening by a bot, as our own after a step was taken back, undoes nothing',
    steps: [
      filedDone,
      accepted,
      completed,
      by('alice').unlabels('completed'),
      completed,
      by('github-actions').does({ kind: 'reopened' }),
    ],
    events: [
      'accepted by alice',
      'completed by alice',
      'undone to accepted by alice',
      'completed by alice',
    ],
    status: 'completed',
  },
  {
    title: 'a bot that the receiving team lists reopens as a member',
    steps: [filedDone, accepted, completed, by('github-actions').does({ kind: 'reopened' })],
    events: ['accepted by alice', 'completed by alice', 'undone to accepted by github-actions'],
    status: 'accepted',
    policy: { receiving: { ...onboarding, members: ['alice', 'github-actions'] } },
  },
  {
    title: 'closing as completed completes it',
    steps: [filedDone, accepted, by('bob').closes()],
    events: ['accepted by alice', 'completed by bob'],
    status: 'completed',
  },
  {
    title: 'closing as completed with open items is refused',
    steps: [filed, accepted, by('bob').closes()],
    events: ['accepted by alice', 'refused close completed (checklist_open) by bob'],
    status: 'accepted',
  },
  {
    title: 'closing as completed by the sender is refused',
    steps: [filedDone, accepted, by('sam').closes()],
    events: ['accepted by alice', 'refused close completed (not_receiving_team) by sam'],
    status: 'accepted',
  },
  {
    title: 'closing as not planned cancels it, and reopening takes that back',
    steps: [filed, accepted, by('sam').closes('not_planned'), by('sam').does({ kind: 'reopened' })],
    events: ['accepted by alice', 'cancelled (not_planned) by sam', 'undone to accepted by sam'],
    status: 'accepted',
  },
  {
    title: 'what was cancelled while it was with its sender is with them again when it is reopened',
    steps: [
      filed,
      accepted,
      by('bob').labels('returned'),
      by('sam').closes('not_planned'),
      by('sam').does({ kind: 'reopened' }),
    ],
    events: [
      'accepted by alice',
      'returned by bob',
      'cancelled (not_planned) by sam',
      'undone to returned by sam',
    ],
    status: 'returned',
  },
  {
    title: 'an outsider cannot cancel by closing',
    steps: [filed, by('mallory').closes('duplicate')],
    events: ['refused close cancelled (not_a_party) by mallory'],
    status: 'initiated',
  },
  {
    title: 'a completed handoff is not accepted again',
    steps: [filedDone, accepted, completed, by('bob').labels('accepted')],
    events: [
      'accepted by alice',
      'completed by alice',
      'refused label accepted (already_ended) by bob',
    ],
    status: 'completed',
  },
  {
    title: 'a label that only Baton sets is refused to everybody',
    steps: [filed, accepted, by('alice').labels('initiated')],
    events: ['accepted by alice', 'refused label initiated (set_by_baton) by alice'],
    status: 'accepted',
  },
  {
    title: 'labels by a bot are no acts of a team, and our own leave no trace',
    steps: [
      filedDone,
      by('github-actions').labels('initiated'),
      by('renovate').does({ kind: 'labeled', label: 'bug' }),
      accepted,
      by('github-actions').unlabels('initiated'),
      completed,
      by('github-actions').unlabels('accepted'),
      by('github-actions').closes(),
    ],
    events: ['accepted by alice', 'completed by alice'],
    status: 'completed',
  },
  {
    title: 'returning gives it back, and an edit by the sender brings it in again',
    steps: [
      filed,
      by('bob').labels('returned'),
      by('alice').files({ ...complete, goals: 'Go live in March' }),
      by('sam').files({ ...complete, goals: 'Go live in April' }),
    ],
    events: [
      'returned by bob',
      'context_edited by alice',
      'context_edited by sam',
      'resubmitted by sam',
    ],
    status: 'initiated',
  },
  {
    title: 'what was returned stays with its sender until the form is complete as edited',
    steps: [
      filed,
      by('bob').labels('returned'),
      by('sam').files(onlyName),
      by('sam').files({ client_name: 'Acme Ltd' }),
      by('sam').files({ ...complete, client_name: 'Acme Ltd' }),
    ],
    events: [
      'returned by bob',
      'context_edited by sam',
      'context_edited by sam',
      'context_edited by sam',
      'resubmitted by sam',
    ],
    status: 'initiated',
  },
  {
    title: 'what was returned is handed over as it is by command',
    steps: [
      filed,
      by('bob').labels('returned'),
      by('sam').files(onlyName),
      by('sam').does({
        kind: 'commented',
        commands: [{ kind: 'command', name: 'resubmit', text: '' }],
      }),
    ],
    events: ['returned by bob', 'context_edited by sam', 'resubmitted by sam'],
    status: 'initiated',
  },
  {
    title: 'a deleted issue ends its handoff',
    steps: [filed, by('erin').does({ kind: 'gone', reason: 'deleted' })],
    events: ['cancelled (deleted) by erin'],
    status: 'cancelled',
  },
  {
    title: 'people assigned and unassigned by hand are remembered',
    steps: [
      filed,
      by('erin').does({ kind: 'assigned', assignee: 'bob' }),
      by('erin').does({ kind: 'unassigned', assignee: 'Alice' }),
      by('github-actions').does({ kind: 'assigned', assignee: 'alice' }),
    ],
    events: ['assigned bob by erin', 'unassigned Alice by erin'],
  },
  {
    title: 'a new title is remembered',
    steps: [filed, by('sam').does({ kind: 'renamed', title: 'Acme Ltd' })],
    events: ['renamed by sam'],
  },
];

describe('a filed handoff', () => {
  test.each(rows)('$title', ({ steps, events, status, policy }) => {
    const { newEvents, state } = tell(steps, policy);
    expect(told(newEvents)).toEqual([
      'submitted complete (1) by sam',
      'initiated by sam',
      ...events,
    ]);
    expect(state.handoff?.status).toBe(status ?? 'initiated');
  });
});

describe('an incomplete submission', () => {
  test('is an attempt, and no handoff', () => {
    const { newEvents, state } = tell([by('sam').files(onlyName)]);
    expect(told(newEvents)).toEqual(['submitted incomplete (1) by sam']);
    expect(state.handoff).toBeNull();
  });

  test('has the title that its issue has now', () => {
    const rename = (title: string) => by('erin').does({ kind: 'renamed', title });
    const { newEvents, state } = tell([
      by('sam').files(onlyName),
      rename('Acme Ltd'),
      rename('Acme Ltd'),
    ]);
    expect(told(newEvents)).toEqual(['submitted incomplete (1) by sam', 'renamed by erin']);
    expect(state.attempted?.title).toBe('Acme Ltd');
  });

  test('becomes a handoff of its sender when anybody’s edit completes it', () => {
    const { newEvents, state } = tell([by('sam').files(onlyName), by('erin').files()]);
    expect(told(newEvents)).toEqual([
      'submitted incomplete (1) by sam',
      'submitted complete (2) by erin',
      'initiated by erin',
    ]);
    expect(state.handoff?.initiatedAt).toBe('2026-11-16T09:01:00Z');
    expect(state.handoff?.initiatedBy).toBe('sam');
  });

  test('that a person has closed is handed over when it is reopened, not by an edit', () => {
    const closedAndEdited = [
      by('sam').files(onlyName),
      by('sam').closes('not_planned'),
      by('sam').files(),
      by('erin').does({ kind: 'renamed', title: 'Acme Ltd' }),
    ];
    const attempts = [
      'submitted incomplete (1) by sam',
      'form closed (closed) by sam',
      'submitted complete (2) by sam',
    ];
    const closed = tell(closedAndEdited);
    expect(told(closed.newEvents)).toEqual(attempts);
    expect(closed.state.handoff).toBeNull();

    const reopened = tell([...closedAndEdited, by('bob').does({ kind: 'reopened' })]);
    expect(told(reopened.newEvents)).toEqual([
      ...attempts,
      'form reopened by bob',
      'initiated by bob',
    ]);
    expect(reopened.state.handoff).toMatchObject({
      initiatedBy: 'sam',
      initiatedAt: '2026-11-16T09:04:00Z',
      title: 'Acme Ltd',
      context: complete,
    });
  });

  test('that is reopened without having been completed does not count, until it is completed', () => {
    const { newEvents } = tell([
      by('sam').files(onlyName),
      by('sam').closes(),
      by('sam').does({ kind: 'reopened' }),
      by('sam').files(),
    ]);
    expect(told(newEvents)).toEqual([
      'submitted incomplete (1) by sam',
      'form closed (closed) by sam',
      'form reopened by sam',
      'submitted complete (2) by sam',
      'initiated by sam',
    ]);
  });

  test('that a bot has closed continues by an edit', () => {
    const { newEvents } = tell([by('sam').files(onlyName), by('github-actions').closes(), filed]);
    expect(told(newEvents).at(-1)).toBe('initiated by sam');
  });

  test('that is edited without a change to its answers is no new attempt', () => {
    const { newEvents } = tell([by('sam').files(onlyName), by('sam').files(onlyName, doneList)]);
    expect(told(newEvents)).toEqual(['submitted incomplete (1) by sam']);
  });

  test('cannot be accepted', () => {
    const { newEvents } = tell([by('sam').files(onlyName), by('alice').labels('accepted')]);
    expect(told(newEvents).at(-1)).toBe('refused label accepted (not_recorded) by alice');
  });
});

describe('what was cancelled is closed as', () => {
  const refusedClose = by('sam').closes('completed');
  const reopened = by('sam').does({ kind: 'reopened' });
  const cancels = by('sam').does({
    kind: 'commented',
    commands: [{ kind: 'command', name: 'cancel', text: 'They pulled out.' }],
  });
  test.each<readonly [string, readonly Step[], string]>([
    ['what closed it', [filed, by('sam').closes('duplicate')], 'duplicate'],
    ['not planned, by a command', [filed, cancels], 'not_planned'],
    ['not planned, by a label', [filed, by('sam').labels('cancelled')], 'not_planned'],
    ['not planned, whatever closing was refused', [filed, refusedClose, cancels], 'not_planned'],
    [
      'not planned, whatever closing was undone',
      [filed, by('sam').closes('duplicate'), reopened, cancels],
      'not_planned',
    ],
    [
      'what closed it, whatever a bot made of that',
      [filed, by('sam').closes('duplicate'), by('github-actions').closes('completed')],
      'duplicate',
    ],
  ])('%s', (_, steps, reason) => {
    expect(desiredState(tell(steps).state, showing).state).toEqual({ open: false, reason });
  });
});

describe('who has the handoff', () => {
  test('is assigned by rota, and then the member who accepts', () => {
    const { state } = tell([filed, by('bob').labels('accepted')]);
    expect(state.handoff?.assignment.assignees).toEqual(['alice']);
    expect(state.handoff?.assignees).toEqual(['bob']);
    expect(state.handoff?.owner).toBe('bob');
  });

  test('is its sender once it is returned', () => {
    const { state } = tell([filed, by('bob').labels('returned')]);
    expect(state.handoff?.assignees).toEqual(['sam']);
  });

  test('is its sender still once it is reopened, and their time alone runs while it is open', () => {
    const { state } = tell([
      filed,
      by('bob').labels('returned'),
      by('sam').closes('not_planned'),
      by('renovate').does({ kind: 'renamed', title: 'Acme' }),
      by('bob').unlabels('cancelled'),
      by('renovate').does({ kind: 'renamed', title: 'Acme' }),
      by('sam').files({ ...complete, goals: 'Grow' }),
    ]);
    expect(state.handoff).toMatchObject({
      status: 'initiated',
      returns: 1,
      reopened: 0,
      cancelledAt: null,
      assignees: ['alice'],
      clocks: {
        waiting: { seconds: 60 },
        inProgress: { seconds: 0 },
        withSender: { seconds: 60 + 120 },
      },
    });
  });

  test('is no one again once acceptance is undone', () => {
    const { state } = tell([filed, accepted, by('alice').unlabels('accepted')]);
    expect(state.handoff).toMatchObject({
      ...{ owner: null, acceptedBy: null, acceptedAt: null },
      lastWait: null,
    });
  });
});

test('a team that returned a handoff has waited only since it got it back', () => {
  const steps = [
    filed,
    by('bob').labels('returned'),
    by('sam').files({ ...complete, goals: 'Grow' }),
  ];
  const { state } = tell([...steps, accepted]);
  expect(state.handoff).toMatchObject({
    clocks: { waiting: { seconds: 120 }, withSender: { seconds: 60 } },
    lastWait: 60,
  });
});

test('an item that was done before the list changed keeps who did it', () => {
  const { state } = tell([
    filed,
    by('bob').files(complete, doneList),
    by('sam').files(complete, [...doneList.toReversed(), { text: 'More', done: true }]),
  ]);
  expect(state.handoff?.checklist).toEqual([
    { text: 'Kickoff planned', done: true, doneBy: 'bob', doneAt: '2026-11-16T09:01:00Z' },
    { text: 'Contract filed', done: true, doneBy: 'bob', doneAt: '2026-11-16T09:01:00Z' },
    { text: 'More', done: true, doneBy: 'sam', doneAt: '2026-11-16T09:02:00Z' },
  ]);
});
