import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, runs, github, sam, alice, issue, rows }) => {
  await handOver();
  await when(async () => {
    runs.hold();
    await sam.rename(1, 'Example Ltd, second contract');
    github.removeAccount('sam');
    runs.release();
  });
  await when(() => alice.label(1, 'accepted'));
  expect(await rows('SELECT title, status, initiated_by, owner FROM handoffs')).toEqual([
    {
      title: 'Example Ltd, second contract',
      status: 'accepted',
      initiated_by: 'sam',
      owner: 'alice',
    },
  ]);
  expect(await rows("SELECT actor FROM events WHERE type = 'renamed'")).toEqual([{ actor: null }]);
  // The status alone: no one else of sales is left to hear of it.
  expect(issue(1).comments).toHaveLength(1);
};
