import { expect } from 'vitest';
import { contract, kickoff, portal, welcome, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows, audit, reads }) => {
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  await when(() => alice.editBody(1, (body) => withTicks(body, [contract, kickoff])));

  await when(() => alice.label(1, 'completed'));
  const tooEarly = pageOf(issue(1));
  expect(issue(1)).toMatchObject({ state: 'open' });
  expect(issue(1).labels).toContain('accepted');
  expect(issue(1).labels).not.toContain('completed');

  await when(() => alice.editBody(1, (body) => withTicks(body, [portal, welcome])));
  await when(() => alice.label(1, 'completed'));
  expect(issue(1)).toMatchObject({
    state: 'closed',
    stateReason: 'completed',
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'completed'],
  });
  expect(await rows('SELECT status, completed_by, completed_at FROM handoffs')).toEqual([
    { status: 'completed', completed_by: 'alice', completed_at: '2026-11-16T09:06:00Z' },
  ]);
  expect((await audit()).at(-1)).toBe(
    'handoff 1: completed by alice (sales_to_onboarding, issue 1)',
  );
  await reads({
    'The issue after alice labelled it completed too early': tooEarly,
    'After she had ticked the rest, and labelled it again': pageOf(issue(1)),
  });
};
