import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, bob, issue, rows, audit, reads }) => {
  await handOver();
  await when(() => bob.label(1, 'accepted'));
  expect(issue(1)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'accepted'],
    assignees: ['bob'],
  });
  expect(await rows('SELECT status, owner, accepted_by, accepted_at FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob', accepted_by: 'bob', accepted_at: '2026-11-16T09:02:00Z' },
  ]);
  expect((await audit()).at(-1)).toBe('handoff 1: accepted by bob (sales_to_onboarding, issue 1)');
  await reads({ 'The issue after bob took it on': pageOf(issue(1)) });
};
