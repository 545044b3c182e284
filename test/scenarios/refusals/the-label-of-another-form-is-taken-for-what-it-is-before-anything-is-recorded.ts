import { expect } from 'vitest';
import { withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, mallory, issue, rows }) => {
  await handOver({ answers: withGaps });
  await when(async () => {
    await mallory.unlabel(1, 'handoff/sales_to_onboarding');
    await mallory.label(1, 'handoff/design_to_development');
  });
  expect(await rows('SELECT count(*) AS handoffs FROM handoffs')).toEqual([{ handoffs: 0 }]);
  expect(issue(1).labels).toContain('incomplete');
  expect(issue(1).comments).toHaveLength(1);
};
