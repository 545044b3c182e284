import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepEqual } from '../../../src/base/deep-equal.ts';
import type { Team } from '../../../src/config/types.ts';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import type { IssueActivity } from '../../../src/handoff/issue-activity.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
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
const recorded = tell(story).newEvents;
const around = (change: Partial<Parameters<typeof reconcile>[0]> = {}) =>
  reconcile({ facts, recorded, reminded: [], policy, shownAssignees: null, ...change });
const whys = (change: Parameters<typeof around>[0]) =>
  around(change).unverified.map(({ source, why }) => `${source} ${why}`);

/** The recorded events with one of them changed. */
const falsified = (kind: HandoffEvent['data']['type'], change: Partial<HandoffEvent>) =>
  recorded.map((event) => (event.data.type === kind ? { ...event, ...change } : event));

test('what GitHub confirms stays as it was recorded', () => {
  expect(around()).toEqual({
    ...tell(story),
    events: recorded,
    unverified: [],
    newEvents: undefined,
  });
  expect(around({ recorded: [] })).toMatchObject({ events: recorded, unverified: [] });
});

describe('what contradicts GitHub is decided again', () => {
  const lies: Readonly<Record<string, readonly HandoffEvent[]>> = {
    'another person': falsified('accepted', { actor: 'bob' }),
    'another time': falsified('accepted', { at: '2026-11-16T08:00:00Z' }),
    'a step too many': [
      ...recorded,
      { source: 'fact:9', at: '2026-11-16T09:30:00Z', actor: 'bob', data: { type: 'returned' } },
    ],
    'a step too few': recorded.filter(({ data }) => data.type !== 'completed'),
  };
  test.each(Object.entries(lies))('%s', (_, events) => {
    expect(around({ recorded: events })).toMatchObject({ events: recorded, unverified: [] });
  });
});

describe('what was decided is a fact, and is not judged again', () => {
  test('by today’s teams, regardless of who was in them then', () => {
    const others: Team = { ...onboarding, members: ['erin'] };
    const all: Team = { ...onboarding, members: ['alice', 'bob', 'mallory'] };
    for (const receiving of [others, all]) {
      const change = { policy: { ...policy, receiving } };
      expect(around(change)).toMatchObject({ events: recorded, unverified: [] });
    }
  });

  test('by the meaning that a label has today', () => {
    const change = { policy: { ...policy, labels: { ...policy.labels, accepted: 'taken' } } };
    expect(around(change)).toMatchObject({ events: recorded, unverified: [] });
  });

  test('by what a later look at the same label would decide', () => {
    const returned = falsified('accepted', { data: { type: 'returned' } });
    expect(around({ recorded: returned })).toMatchObject({ events: returned, unverified: [] });
  });
});

describe('what GitHub cannot confirm stays, and is listed', () => {
  test('a text that was taken out of the history', () => {
    const unavailable = facts.map(
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
    expect(around({ facts: unavailable }).events).toEqual(recorded);
    expect(whys({ facts: unavailable })).toEqual(['fact:0 removed']);
  });

  test('a person whose account is gone', () => {
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
    const seen = replay({ facts: all.slice(0, 2), recorded: [], policy }).newEvents;
    const then = replay({ facts: all, recorded: seen, policy }).newEvents;
    const found = around({ facts: all, recorded: [...seen, ...then] });
    expect(found.unverified).toEqual([]);
    expect(found.events.map(({ source, data }) => [source, data.type])).toEqual(
      expect.arrayContaining([
        ['fact:1', 'rejected'],
        ['fact:2#2', 'initiated'],
      ]),
    );
    expect(found.events).toHaveLength(seen.length + then.length);
  });
});

test('the state is the fold of the events, with any recorded ones', () => {
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

describe('the first assignees of a handoff that no ledger has', () => {
  const [filing] = facts;
  const assigned = (login: string): IssueActivity => ({
    kind: 'assigned',
    assignee: login,
    source: `timeline:${login}`,
    at: '2026-11-16T10:00:00Z',
    by: { login: 'github-actions', isBot: true },
  });
  const assignees = (
    logins: readonly string[],
    shownAssignees: Parameters<typeof reconcile>[0]['shownAssignees'],
  ) =>
    around({
      facts: filing === undefined ? [] : [filing, ...logins.map(assigned)],
      recorded: [],
      shownAssignees,
    }).state.handoff?.assignees;
  const chosen = assignees([], null);

  test('are chosen by the teams of today', () => {
    expect(chosen).toEqual(['alice']);
  });

  test('are those who are assigned on GitHub, where today others would be chosen', () => {
    expect(assignees(['bob'], { assigned: ['bob'], unassignable: [] })).toEqual(['bob']);
  });

  test('are the chosen, where GitHub shows that they were assigned or could not be', () => {
    expect(assignees(['alice'], { assigned: ['carol'], unassignable: [] })).toEqual(chosen);
    expect(assignees([], { assigned: ['carol'], unassignable: ['alice'] })).toEqual(chosen);
  });

  test('are no one, where someone has unassigned them all', () => {
    expect(assignees(['bob'], { assigned: [], unassignable: [] })).toEqual([]);
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
