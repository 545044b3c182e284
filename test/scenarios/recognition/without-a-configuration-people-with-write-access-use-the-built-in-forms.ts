import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given: Given = { configuration: null };

export const play: Play = async ({ handOver, when, bob, mallory, issue, rows, reads }) => {
  await handOver();
  await when(() => mallory.label(1, 'accepted'));
  expect(issue(1).labels).toContain('initiated');
  expect(issue(1).labels).not.toContain('accepted');
  const refused = pageOf(issue(1));

  await when(() => bob.label(1, 'accepted'));
  expect(await rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob' },
  ]);
  await reads({ "The issue after mallory's label, who may not write": refused });
};
