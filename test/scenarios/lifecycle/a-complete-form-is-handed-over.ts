import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, issue, rows, audit, reads }) => {
  await handOver();
  expect(issue(1)).toMatchObject({
    state: 'open',
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'initiated'],
    assignees: ['alice'],
  });
  expect(
    await rows('SELECT id, issue_number, status, initiated_by, initiated_at FROM handoffs'),
  ).toEqual([
    {
      id: 1,
      issue_number: 1,
      status: 'initiated',
      initiated_by: 'sam',
      initiated_at: '2026-11-16T09:01:00Z',
    },
  ]);
  expect(await audit()).toEqual(['handoff 1: initiated by sam (sales_to_onboarding, issue 1)']);
  await reads({ 'The issue after sam filed it': pageOf(issue(1)) });
};
