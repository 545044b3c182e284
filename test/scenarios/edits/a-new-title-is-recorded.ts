import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, sam, rows, ledger, audit }) => {
  await handOver();
  const runs = await when(() => sam.rename(1, 'Example Ltd, second contract'));
  expect(await rows('SELECT title FROM handoffs')).toEqual([
    { title: 'Example Ltd, second contract' },
  ]);
  expect((await audit()).at(-1)).toBe('handoff 1: renamed by sam (sales_to_onboarding, issue 1)');
  // The title is no part of the status comment, so nothing is written on GitHub but the ledger.
  expect(runs[0]?.requests).toHaveLength(ledger.kind === 'branch' ? 3 : 1);
};
