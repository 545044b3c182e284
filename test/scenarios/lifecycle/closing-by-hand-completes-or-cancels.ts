import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, sam, alice, issue, rows, audit }) => {
  await handOver({ ticked: sale.checklist });
  await handOver();
  await handOver();
  await when(() => alice.close(1, 'completed'));
  await when(() => sam.close(2, 'not_planned'));
  await when(() => alice.close(3, 'duplicate'));
  expect(
    await rows('SELECT status, completed_by, cancelled_at FROM handoffs ORDER BY issue_number'),
  ).toEqual([
    { status: 'completed', completed_by: 'alice', cancelled_at: null },
    { status: 'cancelled', completed_by: null, cancelled_at: '2026-11-16T09:05:00Z' },
    { status: 'cancelled', completed_by: null, cancelled_at: '2026-11-16T09:06:00Z' },
  ]);
  expect([1, 2, 3].map((number) => issue(number).stateReason)).toEqual([
    'completed',
    'not_planned',
    'duplicate',
  ]);
  expect(issue(2).labels).toContain('cancelled');
  expect((await audit()).slice(-3)).toEqual([
    'handoff 1: completed by alice (sales_to_onboarding, issue 1)',
    'handoff 2: cancelled by sam (sales_to_onboarding, issue 2)',
    'handoff 3: cancelled by alice, as a duplicate (sales_to_onboarding, issue 3)',
  ]);
};
