import { expect } from 'vitest';
import { type Given, passedOn } from '../stage/given.ts';
import { sale, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  startsAt: '2026-11-13T08:00:00Z',
  inputs: { days: passedOn('days'), 'as-of': passedOn('as-of') },
};

export const play: Play = async ({ at, file, runs, alice, bob, issue, reads }) => {
  const ticked = sale.checklist;
  const report = async (inputs: Readonly<Record<string, string>>) => {
    const [run] = await at('2026-11-23T08:17:00Z', () =>
      runs.dispatch({ as: 'erin', inputs: { mode: 'report', ...inputs } }),
    );
    return JSON.parse(run?.outputs['metrics'] ?? '');
  };

  // Friday of the week before: no one ever accepts it.
  await at('2026-11-13T10:00:00Z', () => file({ title: 'First' }));
  // Monday: accepted after two hours.
  await at('2026-11-16T09:00:00Z', () => file({ title: 'Second', ticked }));
  await at('2026-11-16T11:00:00Z', () => alice.label(2, 'accepted'));
  // Tuesday: accepted after five and a half; the one of Monday is completed.
  await at('2026-11-17T09:00:00Z', () => file({ title: 'Third' }));
  await at('2026-11-17T14:30:00Z', () => bob.label(3, 'accepted'));
  await at('2026-11-17T16:00:00Z', () => alice.label(2, 'completed'));
  // Wednesday: completed after 36 minutes, without having been accepted.
  await at('2026-11-18T09:00:00Z', () => file({ title: 'Fourth', ticked }));
  await at('2026-11-18T09:36:00Z', () => bob.label(4, 'completed'));
  // Thursday: one with gaps, which does not count, and one that waits.
  await at('2026-11-19T09:00:00Z', () => file({ title: 'Fifth', answers: withGaps }));
  await at('2026-11-19T09:30:00Z', () => file({ title: 'Sixth' }));

  // Of four in seven days, two are completed; (2 + 5.5 + 0.6) / 3 hours to acceptance.
  expect(await report({ days: '7' })).toMatchObject({
    total_handoffs: 4,
    completed: 2,
    completion_rate: 50,
    avg_acceptance_hours: 2.7,
    previous: {
      total_handoffs: 1,
      completed: 0,
      completion_rate: 0,
      avg_acceptance_hours: 0,
      accepted_handoffs: 0,
    },
  });
  await reads({ 'The report': issue(7).body });

  // Thirty days reach back to the first: two of five.
  expect(await report({ days: '30' })).toMatchObject({
    total_handoffs: 5,
    completed: 2,
    completion_rate: 40,
    avg_acceptance_hours: 2.7,
  });

  // As of Tuesday noon: of three in seven days, one is accepted, and none completed yet.
  expect(await report({ days: '7', 'as-of': '2026-11-17T12:00:00Z' })).toMatchObject({
    total_handoffs: 3,
    completed: 0,
    completion_rate: 0,
    avg_acceptance_hours: 2,
    from: '2026-11-10T12:00:00Z',
    to: '2026-11-17T12:00:00Z',
  });
  expect(issue(8).title).toBe('Handoff report: 2026-W46');
};
