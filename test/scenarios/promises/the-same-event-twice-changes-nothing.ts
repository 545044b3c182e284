import { expect } from 'vitest';
import { complete, contract, sale, title, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ when, runs, sam, alice, mallory, github, ledger, audit }) => {
  /** What someone does, with its events delivered twice. */
  const twice = async (deed: () => unknown) => {
    const asked = await when(async () => {
      runs.hold();
      await deed();
      runs.release((held) => [...held.slice(0, 1), ...held.slice(0, 1)]);
    });
    return asked[1]?.requests.map(({ method, path }) => `${method} ${path}`).toSorted();
  };
  const file = ledger.kind === 'branch' ? ['GET /repos/acme/handoffs/contents/handoffs.db'] : [];
  const reading = [...file, 'POST /graphql'];
  expect(await twice(() => sam.fileForm(sale, complete, { title }))).toEqual(reading);
  expect(await twice(() => sam.fileForm(sale, withGaps, { title }))).toEqual(reading);
  expect(await twice(() => mallory.label(1, 'accepted'))).toEqual(reading);
  expect(await twice(() => alice.label(1, 'accepted'))).toEqual(reading);
  expect(await twice(() => alice.tick(1, contract))).toEqual(reading);
  expect(await twice(() => alice.label(1, 'completed'))).toEqual(reading);
  expect(await twice(() => sam.close(1, 'not_planned'))).toEqual(reading);
  expect(await audit()).toHaveLength(7);
  expect(github.issue(1).comments).toHaveLength(4);
};
