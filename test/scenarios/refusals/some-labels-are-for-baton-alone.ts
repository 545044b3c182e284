import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows, reads }) => {
  await handOver();
  await when(() => alice.label(1, 'incomplete'));
  // Nothing is before `initiated`, so that taking it off is no step back.
  await when(() => alice.unlabel(1, 'initiated'));
  expect(issue(1).labels.toSorted()).toEqual([
    'handoff',
    'handoff/sales_to_onboarding',
    'initiated',
    'team/onboarding',
  ]);
  await when(() => alice.label(1, 'accepted'));
  await when(() => alice.label(1, 'initiated'));
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
  await reads({ 'What alice was told, both times': textsOf(issue(1).comments.slice(1)) });
};
