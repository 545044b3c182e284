import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows, reads }) => {
  await handOver({ ticked: sale.checklist });
  await when(() => alice.label(1, 'completed'));
  await when(() => alice.label(1, 'accepted'));
  expect(issue(1)).toMatchObject({
    state: 'closed',
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'completed'],
  });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'completed' }]);
  await reads({ 'What alice was told': textsOf(issue(1).comments.slice(1)) });
};
