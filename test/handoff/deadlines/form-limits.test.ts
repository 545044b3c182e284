// An incomplete form: when its sender is reminded, and when its issue is closed. Filed on Monday at 09:00.

import { describe, expect, test } from 'vitest';
import { dueFormAction, formEventOf } from '../../../src/handoff/deadlines/form-limits.ts';
import { evolve } from '../../../src/handoff/lifecycle/evolve/evolve.ts';
import type { IssueState } from '../../../src/handoff/state.ts';
import { desiredState } from '../../../src/handoff/sync/desired-state.ts';
import { by, complete, type policy, type Step, showing, tell, told } from '../story.ts';

const limits = { remind: { amount: 2, unit: 'd' }, close: { amount: 14, unit: 'd' } } as const;
const partial = { client_name: 'Acme' };
const filed = by('sam').files(partial);
const formAfter = (...steps: readonly Step[]) => tell([filed, ...steps]).state;

/** What sweeps at these times do, one after the other. */
function sweptAt(
  times: readonly string[],
  state: IssueState,
  incomplete: NonNullable<typeof policy.incomplete> = limits,
) {
  let now = state;
  return times.flatMap((at) => {
    const events = dueFormAction(now, { issueNumber: 1, now: at, policy: { incomplete } });
    now = events.reduce(evolve, now);
    return events.map((event) => `${told([event])[0]} at ${event.at}`);
  });
}

describe('sweeps', () => {
  test.each([
    ['before two days have passed, nothing', ['2026-11-18T09:00:00Z'], []],
    [
      'remind once, and close after two weeks',
      [
        '2026-11-18T10:00:00Z',
        '2026-11-19T10:00:00Z',
        '2026-11-30T10:00:00Z',
        '2026-12-01T10:00:00Z',
      ],
      [
        'reminded of the form by null at 2026-11-18T10:00:00Z',
        'form closed (expired) by null at 2026-12-01T10:00:00Z',
      ],
    ],
    [
      'that are three weeks late leave the sender the time in between',
      ['2026-12-07T09:30:00Z', '2026-12-08T09:30:00Z', '2026-12-19T09:30:01Z'],
      [
        'reminded of the form by null at 2026-12-07T09:30:00Z',
        'form closed (expired) by null at 2026-12-19T09:30:01Z',
      ],
    ],
  ])('%s', (_, times, events) => {
    expect(sweptAt(times, formAfter())).toEqual(events);
  });

  test.each([
    ['complete', formAfter(by('sam').files(complete))],
    ['closed', formAfter(by('sam').closes('not_planned'))],
  ])('leave a form alone that is %s', (_, state) => {
    expect(sweptAt(['2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'], state)).toEqual([]);
  });

  test('false switches either off', () => {
    const times = ['2027-01-01T00:00:00Z', '2027-02-01T00:00:00Z'];
    expect(sweptAt(times, formAfter(), { remind: false, close: false })).toEqual([]);
    expect(sweptAt(times, formAfter(), { ...limits, remind: false })).toEqual([
      'form closed (expired) by null at 2027-01-01T00:00:00Z',
    ]);
    expect(sweptAt(times, formAfter(), { ...limits, close: false })).toEqual([
      'reminded of the form by null at 2027-01-01T00:00:00Z',
    ]);
  });
});

test('an edit that leaves it incomplete starts the time again, and reopening does, too', () => {
  const edited = formAfter(by('sam').files({ client_name: 'Borealis' }));
  expect(edited.attempted).toMatchObject({ since: '2026-11-16T09:01:00Z', closed: null });
  const reopened = formAfter(by('sam').closes(), by('sam').does({ kind: 'reopened' }));
  expect(reopened.attempted).toMatchObject({ since: '2026-11-16T09:02:00Z', closed: null });
});

test('a comment contains the whole event', () => {
  const [event] = dueFormAction(formAfter(), {
    issueNumber: 1,
    now: '2026-11-20T10:00:00Z',
    policy: { incomplete: limits },
  });
  expect(formEventOf(event?.source ?? '')).toEqual(event);
  expect(formEventOf('comment:12')).toBeNull();
});

test('what Baton closed is handed over by an edit, what a person closed once it is open again', () => {
  const due = {
    issueNumber: 1,
    now: '2027-01-01T00:00:00Z',
    policy: { incomplete: { ...limits, remind: false as const } },
  };
  const closedByBaton = tell([filed]);
  const [event] = dueFormAction(closedByBaton.state, due);
  const expired = evolve(closedByBaton.state, event ?? expect.fail('it is not closed'));
  expect(desiredState(expired, showing).state).toEqual({ open: false, reason: 'not_planned' });
  const byPerson = tell([filed, by('sam').closes(), by('sam').files(complete)]);
  expect(byPerson.state.handoff).toBeNull();
});
