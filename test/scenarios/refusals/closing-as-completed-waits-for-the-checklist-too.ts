import { expect } from 'vitest';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, alice, issue, rows, reads }) => {
  await handOver({ ticked: [contract] });
  await when(() => alice.close(1, 'completed'));
  await when(() => sam.close(1, 'completed'));
  expect(issue(1)).toMatchObject({ state: 'open', stateReason: 'reopened' });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
  await reads({
    'What alice was told, and then sam, who only sends': textsOf(issue(1).comments.slice(1)),
  });
};
