import { expect } from 'vitest';
import { contract, sale, withGaps, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** On a branch, and in PostgreSQL. The budget allows 0, 2, 2, 4, 7, 5, and 9 for each label; 8 for the report. */
const budget: Readonly<Record<string, readonly [branch: number, postgresql: number]>> = {
  'an event plainly not ours': [0, 0],
  'another that is no handoff': [2, 1],
  'a comment without a command': [0, 0],
  'nothing changed': [2, 1],
  'a tick': [4, 2],
  'a complete submission': [6, 4],
  'an incomplete submission': [5, 3],
  'a label refused': [5, 3],
  // It was overdue by then: a label more to take off.
  'accepted by somebody not assigned': [9, 7],
  'all ticked': [4, 2],
  'completed by label': [7, 5],
  'returned by label': [8, 6],
  'accepted by command': [9, 7],
  'a command refused': [5, 3],
  'all ticked there': [4, 2],
  'completed by command': [9, 7],
  // Seven, and one for the team that is called.
  'the weekly report': [8, 4],
  'a sweep that finds nothing': [6, 4],
};

export const play: Play = async ({
  handOver,
  when,
  at,
  runs,
  sam,
  alice,
  bob,
  mallory,
  ledger,
}) => {
  const ask = { as: 'erin', inputs: { mode: 'report' } };
  const actions = {
    'an event plainly not ours': () => when(() => sam.fileBlank('A bug', 'It is slow.')),
    'another that is no handoff': () => when(() => sam.fileBlank('A bug', '## Steps')),
    'a comment without a command': () => when(() => sam.comment(1, 'Thank you!')),
    'nothing changed': () => when(() => alice.label(1, 'bug')),
    'a tick': () => when(() => alice.tick(1, contract)),
    'a complete submission': () => handOver(),
    'an incomplete submission': () => handOver({ answers: withGaps }),
    'a label refused': () => when(() => mallory.label(1, 'accepted')),
    'accepted by somebody not assigned': () => when(() => bob.label(1, 'accepted')),
    'all ticked': () => when(() => alice.editBody(1, (body) => withTicks(body, sale.checklist))),
    'completed by label': () => when(() => bob.label(1, 'completed')),
    'returned by label': () => when(() => alice.label(5, 'returned')),
    'accepted by command': () => when(() => bob.comment(5, '/accept I begin on Monday.')),
    'a command refused': () => when(() => mallory.comment(5, '/complete')),
    'all ticked there': () =>
      when(() => bob.editBody(5, (body) => withTicks(body, sale.checklist))),
    'completed by command': () => when(() => bob.comment(5, '/complete')),
    'the weekly report': () => at('2026-11-30T08:17:00Z', () => runs.dispatch(ask)),
    'a sweep that finds nothing': () => when(() => runs.schedule()),
  };
  // The first run of all starts the ledger, and reads the configuration.
  await handOver();
  await at('2026-11-23T08:17:00Z', () => runs.schedule());

  const costs: Record<string, readonly number[]> = {};
  for (const [what, action] of Object.entries(actions)) {
    costs[what] = (await action()).map(({ requests }) => requests.length);
  }
  const expected = Object.entries(budget).map(([what, [branch, postgresql]]) => [
    what,
    [ledger.kind === 'branch' ? branch : postgresql],
  ]);
  expect(costs).toEqual(Object.fromEntries(expected));
};
