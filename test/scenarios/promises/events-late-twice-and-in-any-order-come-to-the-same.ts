import { expect } from 'vitest';
import { contract, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, clock, runs, sam, alice, bob, issue, rows }) => {
  await handOver({ ticked: sale.checklist });
  await when(async () => {
    runs.hold();
    alice.untick(1, contract);
    clock.advance({ minutes: 1 });
    await bob.label(1, 'accepted');
    clock.advance({ minutes: 1 });
    bob.tick(1, contract);
    clock.advance({ minutes: 1 });
    await sam.comment(1, 'Thank you!');
    await bob.label(1, 'completed');
    runs.release((held) => [...held.toReversed(), ...held.slice(0, 2)]);
  });
  expect(
    await rows('SELECT status, owner, accepted_at, completed_by, completed_at FROM handoffs'),
  ).toEqual([
    {
      status: 'completed',
      owner: 'bob',
      accepted_at: '2026-11-16T09:03:00Z',
      completed_by: 'bob',
      completed_at: '2026-11-16T09:05:00Z',
    },
  ]);
  expect(
    await rows("SELECT type FROM events WHERE handoff_id = 1 AND type <> 'submitted' ORDER BY at"),
  ).toEqual(
    ['initiated', 'unchecked', 'accepted', 'checked', 'completed'].map((type) => ({ type })),
  );
  expect(issue(1)).toMatchObject({
    state: 'closed',
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'completed'],
    comments: [{}, { author: 'sam' }, {}, {}],
  });
};
