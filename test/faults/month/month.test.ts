import { expect, test } from 'vitest';
import { playMonth } from './month.ts';

test('in a week of a team, each open handoff names someone who can act', async () => {
  expect(await playMonth({ seed: 1, days: 5 })).toEqual([]);
});
