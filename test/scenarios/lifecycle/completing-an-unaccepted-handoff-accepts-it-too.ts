import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, bob, issue, rows }) => {
  await handOver({ ticked: sale.checklist });
  await when(() => bob.label(1, 'completed'));
  expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(
    await rows(
      'SELECT status, owner, accepted_by, accepted_at, accepted_implicitly, completed_by FROM handoffs',
    ),
  ).toEqual([
    {
      status: 'completed',
      owner: 'bob',
      accepted_by: 'bob',
      accepted_at: '2026-11-16T09:02:00Z',
      accepted_implicitly: 1,
      completed_by: 'bob',
    },
  ]);
  expect(issue(1).comments[0]?.body).toContain('bob, by completing it');
};
