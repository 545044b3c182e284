import { expect } from 'vitest';
import { withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows, reads }) => {
  await handOver({ answers: withGaps });
  await when(() => alice.label(1, 'accepted'));
  expect(issue(1).labels).toEqual(['handoff/sales_to_onboarding', 'incomplete']);
  expect(await rows("SELECT handoff_id, actor FROM events WHERE type = 'rejected'")).toEqual([
    { handoff_id: null, actor: 'alice' },
  ]);
  await reads({ 'What alice was told': textsOf(issue(1).comments.slice(1)) });
};
