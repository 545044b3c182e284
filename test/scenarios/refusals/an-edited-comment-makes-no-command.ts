import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, bob, erin, runs, issue, rows }) => {
  await handOver();
  await when(() => alice.comment(1, 'I look at it tomorrow.'));
  await when(() => bob.comment(1, '/accept I do it.'));
  const [ofAlice, ofBob] = issue(1).comments.slice(1);
  const taken = await rows('SELECT * FROM events');

  // erin may edit others' comments; that never makes it a command of alice's.
  await when(() => erin.editComment(ofAlice?.id ?? 0, '/complete'));
  await when(() => bob.editComment(ofBob?.id ?? 0, '/cancel'));
  await when(() => alice.rename(1, 'Example Ltd.'));
  await when(() => runs.schedule());
  const told = await rows("SELECT * FROM events WHERE type <> 'renamed'");
  expect(told).toEqual(taken);
  expect(issue(1).labels).toContain('accepted');
  // Nor does an edit that is later taken out of the history, by a look at all there is.
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(
    await rows("SELECT type, actor FROM events WHERE idempotency_key LIKE 'comment:%'"),
  ).toEqual([{ type: 'accepted', actor: 'bob' }]);
};
