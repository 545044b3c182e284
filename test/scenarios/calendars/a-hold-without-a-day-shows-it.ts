import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, issue, rows }) => {
  await handOver();
  await when(() => alice.comment(1, '/hold until Christmas'));
  expect(
    await rows('SELECT next_reminder_at FROM handoffs WHERE on_hold_since IS NOT NULL'),
  ).toEqual([{ next_reminder_at: null }]);
  expect(issue(1).comments.at(-1)?.body).toContain(
    '@alice, this hold has no day on which it ends, because Baton read none in `until Christmas`. It lasts until someone comments `/resume`.',
  );

  await when(() => alice.comment(1, '/hold until 24 December'));
  expect(issue(1).comments.at(-1)?.body).toBe('/hold until 24 December');

  await when(() => alice.comment(1, '/hold for 10 working days'));
  expect(issue(1).comments.at(-1)?.body).toContain('none in `for 10 working days`');

  // Who gives a reason means no day.
  await when(() => alice.comment(1, '/hold the customer has to sign'));
  await when(() => alice.comment(1, '/hold for legal reasons'));
  expect(issue(1).comments.at(-1)?.body).toBe('/hold for legal reasons');
};
