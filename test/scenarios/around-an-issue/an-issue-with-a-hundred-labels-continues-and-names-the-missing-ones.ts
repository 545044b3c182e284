// GitHub allows 100 labels on an issue, and refuses the whole request with 422 if they would become more.
// actions/labeler#115

import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, erin, alice, bob, runs, issue }) => {
  await handOver();
  const own = issue(1).labels.length;
  const labelled = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      await erin.label(1, `area-${at}`);
    }
  };
  runs.hold();
  await labelled(own, 100);
  runs.release((held) => held.slice(0, 1));
  await runs.settle();
  expect(issue(1).labels).toHaveLength(100);

  // The status that ends makes room for the next one.
  await when(() => alice.comment(1, '/accept Mine.'));
  expect(issue(1).labels).toContain('accepted');
  expect(issue(1).labels).not.toContain('initiated');
  expect(issue(1).comments[0]?.body).toContain('alice has it');
  expect(issue(1).comments[0]?.body).not.toContain('No room');

  // Another label has no room: everything else continues.
  await when(() => alice.comment(1, '/hold Waiting for the contract.'));
  expect(issue(1).labels).not.toContain('on-hold');
  expect(issue(1).comments[0]?.body).toContain('On hold');
  expect(issue(1).comments[0]?.body).toContain('**No room for labels:** `on-hold`.');
  await when(() => bob.comment(1, '/take'));
  expect(issue(1).assignees).toEqual(['bob']);
  const [sweep] = await when(() => runs.schedule());
  expect(sweep?.conclusion).toBe('success');

  await when(() => erin.unlabel(1, 'area-50'));
  expect(issue(1).labels).toContain('on-hold');
  expect(issue(1).comments[0]?.body).not.toContain('No room');
};
