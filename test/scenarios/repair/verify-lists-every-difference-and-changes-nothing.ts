import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

// A ledger that differs from GitHub fails the run.
export const given: Given = { runsFail: true };

export const play: Play = async ({ handOver, when, runs, alice, ledger, rows, audit, reads }) => {
  await handOver();
  await handOver({ title: '@mallory | <b>#1</b>' });
  await when(() => alice.label(1, 'accepted'));
  await ledger.tamper(
    `UPDATE handoffs SET status = 'completed', completed_by = 'mallory' WHERE issue_number = 1;
     UPDATE handoffs SET title = 'Another | @erin <script>' WHERE issue_number = 2;
     UPDATE checklist_items SET done = 1 WHERE handoff_id = 1 AND position = 3`,
  );
  const lines = await audit();
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.exitCode).toBe(1);
  expect(await audit()).toEqual(lines);
  expect(
    verified?.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
  ).toEqual([]);

  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  const [again] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(again?.exitCode).toBe(0);
  expect(await rows('SELECT status FROM handoffs ORDER BY id')).toEqual([
    { status: 'accepted' },
    { status: 'initiated' },
  ]);
  await reads({ 'A ledger that somebody changed': pageOfRun(verified) });
};
