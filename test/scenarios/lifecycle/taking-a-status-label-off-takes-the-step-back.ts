import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows }) => {
  const standing = () => rows('SELECT status, owner, accepted_at, completed_at FROM handoffs');
  await handOver({ ticked: sale.checklist });
  await when(() => alice.label(1, 'accepted'));
  await when(() => alice.label(1, 'completed'));

  await when(() => alice.unlabel(1, 'completed'));
  expect(issue(1).state).toBe('open');
  expect(issue(1).labels).toContain('accepted');
  expect(await standing()).toEqual([
    {
      status: 'accepted',
      owner: 'alice',
      accepted_at: '2026-11-16T09:02:00Z',
      completed_at: null,
    },
  ]);

  await when(() => alice.unlabel(1, 'accepted'));
  expect(issue(1).labels).toContain('initiated');
  expect(await standing()).toEqual([
    { status: 'initiated', owner: null, accepted_at: null, completed_at: null },
  ]);
};
