import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, bob, issue, rows, audit }) => {
  await handOver({ ticked: sale.checklist });
  await when(() => alice.label(1, 'accepted'));
  await when(() => alice.label(1, 'completed'));
  await when(() => bob.reopen(1));
  expect(issue(1).state).toBe('open');
  expect(issue(1).labels).toContain('accepted');
  expect(issue(1).labels).not.toContain('completed');
  expect(
    await rows('SELECT status, owner, accepted_at, completed_at, reopen_count FROM handoffs'),
  ).toEqual([
    {
      status: 'accepted',
      owner: 'alice',
      accepted_at: '2026-11-16T09:02:00Z',
      completed_at: null,
      reopen_count: 1,
    },
  ]);
  expect((await audit()).at(-1)).toBe(
    'handoff 1: reverted to accepted by bob (sales_to_onboarding, issue 1)',
  );
};
