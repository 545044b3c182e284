import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandoffEvent } from '../../../src/handoff/event.ts';
import type { IssueActivity } from '../../../src/handoff/issue-activity.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import { replay } from '../../../src/handoff/lifecycle/replay.ts';
import { sortActivity } from '../../../src/handoff/lifecycle/sort-activity.ts';
import { reconcile } from '../../../src/handoff/rebuild/reconcile.ts';
import { initialState } from '../../../src/handoff/state.ts';
import { statusOfLabel } from '../../../src/handoff/status-label.ts';
import { redactedValue } from '../../../src/handoff/submission.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import {
  by,
  complete,
  doneList,
  factsOf,
  openList,
  policy,
  type Step,
  showing,
  tell,
  told,
} from '../story.ts';

const people = fc.constantFrom('sam', 'alice', 'bob', 'mallory', 'github-actions');
const contexts = fc.constantFrom({ client_name: 'Acme' }, complete, { ...complete, goals: 'Grow' });
const lists = fc.constantFrom(
  openList,
  doneList,
  [...openList, { text: 'More', done: true }],
  null,
);
const labels = fc.constantFrom(
  'accepted',
  'completed',
  'returned',
  'cancelled',
  'initiated',
  'bug',
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(people, contexts, lists).map(([who, context, list]) => by(who).files(context, list)),
  fc.tuple(people, labels).map(([who, label]) => by(who).labels(label)),
  fc.tuple(people, labels).map(([who, label]) => by(who).unlabels(label)),
  fc
    .tuple(people, fc.constantFrom('completed', 'not_planned', 'duplicate'))
    .map(([who, reason]) => by(who).closes(reason)),
  people.map((who) => by(who).does({ kind: 'reopened' })),
);
const filings = fc.constantFrom(complete, { client_name: 'Acme' });
const stories = fc
  .tuple(filings, fc.array(steps, { maxLength: 25 }))
  .map(([filed, rest]) => [by('sam').files(filed), ...rest] as const);

test('an issue looked at after any of its events, and again at the end, comes to the same', () => {
  fc.assert(
    fc.property(stories, fc.array(fc.nat(), { maxLength: 6 }), (story, looks) => {
      const facts = factsOf(story);
      const once = replay({ facts, recorded: [], policy });
      const times = [...looks.map((at) => at % (facts.length + 1)), facts.length].sort(
        (a, b) => a - b,
      );
      const recorded: HandoffEvent[] = [];
      for (const seen of times) {
        recorded.push(...replay({ facts: facts.slice(0, seen), recorded, policy }).newEvents);
      }
      expect(recorded).toEqual(once.newEvents);
      expect(recorded.reduce(evolve, initialState)).toEqual(once.state);
    }),
  );
});

test('looking again finds nothing new', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const { newEvents } = tell(story);
      expect(tell(story, { recorded: newEvents }).newEvents).toEqual([]);
    }),
  );
});

test('activity counts in any order GitHub lists it', () => {
  fc.assert(
    fc.property(
      stories.chain((story) =>
        fc.tuple(
          fc.constant(story),
          fc.shuffledSubarray([...factsOf(story)], { minLength: story.length }),
        ),
      ),
      ([story, shuffled]) => {
        expect(replay({ facts: shuffled, recorded: [], policy })).toEqual(tell(story));
      },
    ),
  );
});

test('recorded decisions stay when the team changes, or GitHub loses their cause', () => {
  const story = [by('sam').files(), by('alice').labels('accepted')];
  const { newEvents, state } = tell(story);
  const later = replay({
    facts: factsOf(story).slice(0, 1),
    recorded: newEvents,
    policy: { ...policy, receiving: { ...policy.receiving, members: ['bob'] } },
  });
  expect(later).toEqual({ state, newEvents: [] });
});

test('every event has a source of its own, numbered where one act caused several', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const sources = tell(story).newEvents.map((event) => event.source);
      expect(new Set(sources).size).toBe(sources.length);
    }),
  );
  const { newEvents } = tell([by('sam').files()]);
  expect(newEvents.map((event) => event.source)).toEqual(['fact:0', 'fact:0#2']);
});

test('swapping two labels within a second is one act, whichever GitHub lists first', () => {
  const swap = (kind: 'labeled' | 'unlabeled', label: string): IssueActivity => ({
    kind,
    label,
    source: label,
    at: '2026-11-16T10:00:00Z',
    by: { login: 'alice', isBot: false },
  });
  const facts = [
    ...factsOf([by('sam').files(complete, doneList), by('alice').labels('accepted')]),
    swap('unlabeled', 'accepted'),
    swap('labeled', 'completed'),
  ];
  const { newEvents } = replay({ facts, recorded: [], policy });
  expect(told(newEvents).slice(2)).toEqual(['accepted by alice', 'completed by alice']);
  expect(
    sortActivity(facts, ({ label }) => statusOfLabel(policy.labels, label)).map(
      (fact) => fact.kind,
    ),
  ).toEqual(['written', 'labeled', 'labeled', 'unlabeled']);
});

describe('labels that one person puts on within a second', () => {
  const filed = factsOf([by('sam').files(complete, doneList)]);
  const put = (label: string, who = 'alice'): IssueActivity => ({
    kind: 'labeled',
    label,
    source: `${who} ${label}`,
    at: '2026-11-16T10:00:00Z',
    by: { login: who, isBot: false },
  });
  const both = [...filed, put('completed'), put('bug'), put('accepted')];
  const look = (facts: readonly IssueActivity[], recorded: readonly HandoffEvent[] = []) =>
    replay({ facts, recorded, policy });

  test('count in the order of the lifecycle', () => {
    const { newEvents, state } = look(both);
    expect(told(newEvents).slice(2)).toEqual(['accepted by alice', 'completed by alice']);
    expect(state.handoff).toMatchObject({ status: 'completed', acceptedImplicitly: false });
    expect(look([...filed, put('accepted'), put('completed')]).state).toEqual(state);
  });

  test('refuse no one anything where a run saw only the later one', () => {
    const first = look(both.slice(0, 2)).newEvents;
    const then = look(both, first);
    expect(told([...first, ...then.newEvents]).slice(2)).toEqual([
      'accepted implicitly by alice',
      'completed by alice',
      'accepted by alice',
    ]);
    expect(then.state.handoff?.status).toBe('completed');
    const recorded = [...first, ...then.newEvents];
    const again = reconcile({ facts: both, recorded, policy, reminded: [], shownAssignees: null });
    expect(again).toMatchObject({ state: then.state, unverified: [] });
    expect(again.events).toHaveLength(recorded.length);
  });

  test('keep their order when a label means no status any more', () => {
    const { newEvents, state } = look(both);
    const renamed = { ...policy, labels: { ...policy.labels, accepted: 'in progress' } };
    const again = replay({ facts: both, recorded: newEvents, policy: renamed });
    expect(again).toEqual({ state, newEvents: [] });
  });

  test('stay as recorded if two people did it', () => {
    const { newEvents } = look([...filed, put('completed'), put('accepted', 'bob')]);
    expect(told(newEvents).at(-1)).toBe('refused label accepted (already_ended) by bob');
  });
});

describe('a swap within a second of which the label put on is refused', () => {
  const before = factsOf([by('sam').files(), by('alice').labels('accepted')]);
  const half = (kind: 'labeled' | 'unlabeled', label: string, who = 'alice'): IssueActivity => ({
    kind,
    label,
    source: kind,
    at: '2026-11-16T10:00:00Z',
    by: { login: who, isBot: false },
  });
  const on = half('labeled', 'completed');
  const off = half('unlabeled', 'accepted');
  const look = (facts: readonly IssueActivity[], recorded: readonly HandoffEvent[] = []) =>
    replay({ facts, recorded, policy });
  const rejected = 'refused label completed (checklist_open) by alice';

  test.each([
    ['on before off', [on, off]],
    ['off before on', [off, on]],
  ])('undoes nothing: %s', (_, swap) => {
    const { newEvents, state } = look([...before, ...swap]);
    expect(told(newEvents).slice(2)).toEqual(['accepted by alice', rejected]);
    expect(state.handoff).toMatchObject({ status: 'accepted', owner: 'alice' });
    expect(desiredState(state, showing).labels).toContain('accepted');
    expect(look([...before, ...swap], newEvents).newEvents).toEqual([]);
  });

  test('undoes nothing either where a run saw the refused half alone', () => {
    const first = look([...before, on]).newEvents;
    expect(look([...before, on, off], first)).toMatchObject({
      newEvents: [],
      state: { handoff: { status: 'accepted', owner: 'alice' } },
    });
  });

  test('is reverted if a run saw only the removal: that stays, and is confirmed', () => {
    const first = look([...before, off]).newEvents;
    const then = look([...before, off, on], first);
    expect(told([...first, ...then.newEvents]).slice(2)).toEqual([
      'accepted by alice',
      'undone to initiated by alice',
      rejected,
    ]);
    const recorded = [...first, ...then.newEvents];
    const facts = [...before, off, on];
    const again = reconcile({ facts, recorded, policy, reminded: [], shownAssignees: null });
    expect(again.unverified).toEqual([]);
    expect(again.events).toHaveLength(recorded.length);
    expect(again.state).toEqual(then.state);
  });

  test('hinders no one else from taking the label off', () => {
    const { state } = look([...before, on, half('unlabeled', 'accepted', 'bob')]);
    expect(state.handoff?.status).toBe('initiated');
  });
});

test('a private answer read before the history had it is not recorded as changed once more', () => {
  const context = { client_name: 'Acme', goals: redactedValue };
  const [filed, edited] = factsOf([by('sam').files(context), by('sam').files(context)]);
  if (filed === undefined || edited?.kind !== 'written') {
    throw new Error('a story tells what was written');
  }
  const rewritten = { fields: ['goals'], isCertain: true };
  const early: IssueActivity = { ...edited, rewritten, source: `body:1@${edited.at}` };
  const { newEvents, state } = replay({ facts: [filed, early], recorded: [], policy });
  expect(told(newEvents)).toContain('context_edited by sam');
  const late: IssueActivity = { ...edited, rewritten };
  const again = replay({ facts: [filed, late], recorded: newEvents, policy });
  expect(again).toEqual({ state, newEvents: [] });
});
