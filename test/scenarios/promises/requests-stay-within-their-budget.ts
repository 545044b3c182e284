import { expect } from 'vitest';
import { contract, kickoff, portal, welcome, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, runs, clock, sam, alice, bob }) => {
  /** The requests of the one run that came of it. */
  const cost = async (ran: ReturnType<typeof when>) => {
    const [run, ...more] = await ran;
    expect(more).toEqual([]);
    return run?.requests.length;
  };
  // The first run of all sets up the ledger, and reads the configuration.
  await handOver();

  expect(await cost(when(() => sam.fileBlank('A bug', 'Something is slow.')))).toBe(0);
  expect(await cost(when(() => sam.fileBlank('A bug', '## Steps\n\nNone.')))).toBe(2);
  expect(await cost(handOver())).toBeLessThanOrEqual(7);
  expect(await cost(handOver({ answers: withGaps }))).toBeLessThanOrEqual(5);
  expect(await cost(when(() => sam.comment(1, 'Thank you!')))).toBe(2);
  expect(await cost(when(() => alice.tick(1, contract)))).toBeLessThanOrEqual(4);
  expect(await cost(when(() => bob.label(1, 'accepted')))).toBeLessThanOrEqual(9);
  expect(
    await cost(
      when(() =>
        alice.editBody(1, (body) =>
          [kickoff, portal, welcome].reduce(
            (text, item) => text.replace(`[ ] ${item}`, `[x] ${item}`),
            body,
          ),
        ),
      ),
    ),
  ).toBeLessThanOrEqual(4);
  expect(await cost(when(() => bob.label(1, 'completed')))).toBeLessThanOrEqual(9);
  expect(await cost(when(() => alice.label(4, 'completed')))).toBeLessThanOrEqual(9);

  await when(() => runs.schedule());
  clock.advance({ days: 7 });
  const [weekly] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'report' } }));
  expect(weekly?.requests.length).toBeLessThanOrEqual(8);
  expect(weekly?.outputs['report-issue']).toBe('6');
};
