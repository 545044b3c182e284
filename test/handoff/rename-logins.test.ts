import { expect, test } from 'vitest';
import type { EventData, HandoffEvent } from '../../src/handoff/event.ts';
import { stateOf } from '../../src/handoff/lifecycle/fold-events.ts';
import { renameInEvent, renameInState } from '../../src/handoff/rename-logins.ts';

const old = 'somebody-old';
const rename = (login: string) => (login === old ? 'somebody-new' : login);

/** In which everybody is the same person. */
const everything: readonly EventData[] = [
  {
    type: 'submitted',
    handoffType: 'sale',
    fromTeam: 'sales',
    attempt: 1,
    complete: true,
    context: {},
    errors: [],
  },
  {
    type: 'initiated',
    handoffType: 'sale',
    fromTeam: 'sales',
    toTeam: 'onboarding',
    title: 'A title',
    context: {},
    checklist: [{ text: 'Call', done: true }],
    assignment: { policy: 'everyone', assignees: [old], away: [old] },
  },
  { type: 'assigned', assignee: old },
  { type: 'unassigned', assignee: old },
  { type: 'accepted', implicit: false },
  { type: 'reassigned', from: old, to: old, reason: 'taken' },
  { type: 'asked', question: 'When?', called: [old] },
  { type: 'answered', answer: 'Now.' },
  { type: 'held' },
  { type: 'rated', rating: 3, missing: [] },
  { type: 'returned', called: [old] },
];

const events = everything.map(
  (data, at): HandoffEvent => ({
    source: `comment:${at}`,
    at: `2026-11-16T09:00:${String(at).padStart(2, '0')}Z`,
    actor: old,
    data,
  }),
);

test('Every login in an event is replaced', () => {
  expect(JSON.stringify(events.map((event) => renameInEvent(event, rename)))).not.toContain(old);
});

test.each(events.map((_, last) => [last]))(
  'Every login in the state after event %i is replaced',
  (last) => {
    const state = stateOf(events.slice(0, last + 1));
    expect(JSON.stringify(state)).toContain(old);
    expect(JSON.stringify(renameInState(state, rename))).not.toContain(old);
  },
);

test('The state is the one that the renamed events fold to', () => {
  const renamed = events.map((event) => renameInEvent(event, rename));
  expect(renameInState(stateOf(events), rename)).toEqual(stateOf(renamed));
});
