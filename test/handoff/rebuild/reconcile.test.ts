import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepEqual } from '../../../src/base/deep-equal.ts';
import type { Team } from '../../../src/config/types.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import type { IssueActivity } from '../../../src/handoff/issue-activity.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import { recallAssignment } from '../../../src/handoff/rebuild/infer-assignment.ts';
import { reconcile } from '../../../src/handoff/rebuild/reconcile.ts';
import { initialState } from '../../../src/handoff/state.ts';
import { by, complete, doneList, factsOf, onboarding, policy, type Step, tell } from '../story.ts';

const filed = by('sam').files();
const story: readonly Step[] = [
  filed,
  by('mallory').labels('accepted'),
  by('alice').labels('accepted'),
  by('bob').files(complete, doneList),
  by('alice').labels('completed'),
];
const facts = factsOf(story);
const recorded = tell(story).fresh;
const around = (change: Partial<Parameters<typeof reconcile>[0]> = {}) =>
  reconcile({ facts, recorded, policy, unassignable: null, ...change });
const whys = (change: Parameters<typeof around>[0]) =>
  around(change).trusted.map(({ source, why }) => `${source} ${why}`);

/** The recorded events with one of them changed. */
const falsified = (kind: HandoffEvent['data']['type'], change: Partial<HandoffEvent>) =>
  recorded.map((event) => (event.data.type === kind ? { ...event, ...change } : event));

test('what GitHub confirms stays as it was recorded', () => {
  expect(around()).toEqual({ ...tell(story), events: recorded, trusted: [], fresh: undefined });
  expect(around({ recorded: [] })).toMatchObject({ events: recorded, trusted: [] });
});

describe('what contradicts GitHub is told anew', () => {
  const lies: Readonly<Record<string, readonly HandoffEvent[]>> = {
    'another person': falsified('accepted', { actor: 'bob' }),
    'another time': falsified('accepted', { at: '2026-11-16T08:00:00Z' }),
    'another step': falsified('accepted', { data: { type: 'returned' } }),
    'another text': falsified('submitted', {
      data: {
        type: 'submitted',
        handoffType: 'sales_to_onboarding',
        fromTeam: 'sales',
        attempt: 1,
        complete: true,
        context: { ...complete, goals: 'Something else' },
        errors: [],
      },
    }),
    'a step too many': [
      ...recorded,
      { source: 'fact:9', at: '2026-11-16T09:30:00Z', actor: 'bob', data: { type: 'returned' } },
    ],
    'a step too few': recorded.filter(({ data }) => data.type !== 'completed'),
  };
  test.each(Object.entries(lies))('%s', (_, events) => {
    expect(around({ recorded: events })).toMatchObject({ events: recorded, trusted: [] });
  });
});

describe('what GitHub cannot tell stays, and is said to', () => {
  const others: Team = { ...onboarding, members: ['erin'] };

  test('rights that people had then', () => {
    const change = { policy: { ...policy, receiving: others } };
    expect(around(change).events).toEqual(recorded);
    expect(whys(change)).toEqual(['fact:2 rules_changed', 'fact:4 rules_changed']);
  });

  test('rights that people have only since', () => {
    const all = { ...onboarding, members: ['alice', 'bob', 'mallory'] };
    const change = { policy: { ...policy, receiving: all } };
    expect(around(change).events).toEqual(recorded);
    expect(whys(change)).toEqual(['fact:1 rules_changed']);
  });

  test('a label that meant a step before it was renamed', () => {
    const change = { policy: { ...policy, labels: { ...policy.labels, accepted: 'taken' } } };
    expect(around(change).events).toEqual(recorded);
    expect(whys(change)).toEqual(['fact:1 rules_changed', 'fact:2 rules_changed']);
  });

  test('a text that was taken out of the history', () => {
    const untold = facts.map(
      (fact, at): IssueActivity =>
        at === 0
          ? {
              kind: 'history_unavailable',
              what: 'filing',
              source: fact.source,
              at: fact.at,
              by: fact.by,
            }
          : fact,
    );
    expect(around({ facts: untold }).events).toEqual(recorded);
    expect(whys({ facts: untold })).toEqual(['fact:0 removed']);
  });

  test('whoever is gone', () => {
    const nameless = facts.map((fact) =>
      fact.by?.login === 'alice' ? { ...fact, by: null } : fact,
    );
    expect(around({ facts: nameless }).events).toEqual(recorded);
    expect(whys({ facts: nameless })).toEqual(['fact:2 account_gone', 'fact:4 account_gone']);
  });

  test('an issue that is gone, and that it is', () => {
    const gone: IssueActivity = {
      kind: 'gone',
      source: 'gone:1',
      at: '2026-11-17T09:00:00Z',
      by: null,
      reason: 'deleted',
    };
    const open = recorded.filter(({ data }) => data.type !== 'completed');
    const told = around({ facts: [gone], recorded: open });
    expect(told.events.slice(0, -1)).toEqual(open);
    expect(told.state.handoff?.status).toBe('cancelled');
  });
});

describe('what a run decided that saw only part of a second', () => {
  const at = '2026-11-16T09:00:00Z';
  const within = (steps: readonly Step[]) => factsOf(steps).map((fact) => ({ ...fact, at }));
  const gaps = { client_name: 'Acme' };

  test('stays, where a label came before the edit that completes the form', () => {
    const all = within([
      by('sam').files(gaps),
      by('mallory').labels('accepted'),
      by('sam').files(complete),
    ]);
    const seen = replay({ facts: all.slice(0, 2), recorded: [], policy }).fresh;
    const then = replay({ facts: all, recorded: seen, policy }).fresh;
    const told = { facts: all, recorded: [...seen, ...then], policy, unassignable: null };
    expect(reconcile(told).trusted).toEqual([]);
    expect(reconcile(told).events.map(({ source, data }) => [source, data.type])).toEqual(
      expect.arrayContaining([
        ['fact:1', 'rejected'],
        ['fact:2#2', 'initiated'],
      ]),
    );
    expect(reconcile(told).events).toHaveLength(seen.length + then.length);
  });

  test('goes, where nothing of that second explains it', () => {
    const all = within([by('sam').files(), by('mallory').labels('accepted')]);
    const lie: HandoffEvent = {
      source: 'fact:1',
      at,
      actor: 'mallory',
      data: {
        type: 'rejected',
        attempt: 'label',
        requestedStatus: 'accepted',
        reason: 'checklist_open',
        openItems: [],
      },
    };
    const told = replay({ facts: all, recorded: [], policy }).fresh;
    const recorded = told.map((event) => (event.source === 'fact:1' ? lie : event));
    expect(reconcile({ facts: all, recorded, policy, unassignable: null }).events).toEqual(told);
  });
});

test('the state is the fold of the events, whatever was recorded', () => {
  const kinds = fc.subarray(recorded.map((_, at) => at));
  fc.assert(
    fc.property(kinds, fc.constantFrom('alice', 'mallory', null), (kept, actor) => {
      const some = recorded.flatMap((event, at) =>
        kept.includes(at) ? [at % 2 === 0 ? event : { ...event, actor }] : [],
      );
      const { state, events } = around({ recorded: some });
      expect(state).toEqual(events.reduce(evolve, initialState));
      expect(around({ recorded: events }).events).toEqual(events);
    }),
  );
});

describe('whom the timeline says was assigned', () => {
  const at = '2026-11-16T09:00:00Z';
  const assigned = (login: string, when: string, isBot = true): IssueActivity => ({
    kind: 'assigned',
    assignee: login,
    source: `timeline:${login}`,
    at: when,
    by: { login: isBot ? 'github-actions' : 'erin', isBot },
  });
  const chosen = { policy: 'round_robin', assignees: ['alice'], away: [] } as const;

  test.each([
    {
      what: 'the one whose turn it was then, not the one whose it is now',
      facts: [assigned('bob', '2026-11-16T09:00:02Z')],
      unassignable: [],
      assignees: ['bob'],
    },
    {
      what: 'not who accepted later',
      facts: [assigned('bob', '2026-11-16T09:00:02Z'), assigned('carol', '2026-11-16T11:00:00Z')],
      unassignable: [],
      assignees: ['bob'],
    },
    {
      what: 'not whom a person assigned',
      facts: [
        assigned('carol', '2026-11-16T09:00:01Z', false),
        assigned('bob', '2026-11-16T09:00:02Z'),
      ],
      unassignable: [],
      assignees: ['bob'],
    },
    {
      what: 'whom GitHub would not assign, as our comment says',
      facts: [],
      unassignable: ['dave'],
      assignees: ['dave'],
    },
    {
      what: 'nothing, where nothing of ours is there yet',
      facts: [assigned('bob', '2026-11-16T09:00:02Z')],
      unassignable: null,
      assignees: ['alice'],
    },
  ])('$what', ({ facts: some, unassignable, assignees }) => {
    expect(recallAssignment(chosen, at, { facts: some, unassignable })).toEqual({
      ...chosen,
      assignees,
    });
  });

  test('the whole team, but for who has joined it since', () => {
    const all = { policy: 'everyone', assignees: ['alice', 'bob', 'dave'], away: [] } as const;
    const accepted = assigned('frank', '2026-11-16T11:00:00Z');
    const some = [assigned('erin', at), assigned('bob', at), assigned('alice', at), accepted];
    expect(recallAssignment(all, at, { facts: some, unassignable: [] })).toEqual({
      ...all,
      assignees: ['alice', 'bob', 'erin'],
    });
  });
});

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
  [{ a: 1, b: undefined }, { a: 1 }, true],
  [[1, 2], [2, 1], false],
  [{ 0: 1 }, [1], false],
  [null, {}, false],
  ['1', 1, false],
] as const)('%j and %j are the same: %j', (one, other, same) => {
  expect(deepEqual(one, other)).toBe(same);
  expect(deepEqual(other, one)).toBe(same);
});
