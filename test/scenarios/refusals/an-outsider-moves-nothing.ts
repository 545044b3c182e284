import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, alice, mallory, issue, rows, reads }) => {
  const status = async () => (await rows('SELECT status FROM handoffs'))[0]?.['status'];
  await handOver();
  await when(() => mallory.label(1, 'accepted'));
  await when(() => mallory.label(1, 'cancelled'));
  await when(() => mallory.close(1, 'completed'));
  await when(() => mallory.close(1, 'not_planned'));
  expect(issue(1)).toMatchObject({
    state: 'open',
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'initiated'],
  });
  expect(await status()).toBe('initiated');

  await when(() => alice.label(1, 'accepted'));
  await when(() => mallory.unlabel(1, 'accepted'));
  expect(issue(1).labels).toContain('accepted');
  expect(await status()).toBe('accepted');

  await when(() => sam.close(1, 'not_planned'));
  await when(() => mallory.unlabel(1, 'cancelled'));
  expect(issue(1)).toMatchObject({ state: 'closed' });
  expect(issue(1).labels).toContain('cancelled');
  expect(await status()).toBe('cancelled');

  const refused = await rows(
    `SELECT actor, data_json ->> 'via' AS attempt, data_json ->> 'requested' AS wanted,
       data_json ->> 'reason' AS reason FROM events WHERE type = 'rejected' ORDER BY id`,
  );
  expect(refused.map((row) => Object.values(row).join(' '))).toEqual([
    'mallory label accepted not_receiving_team',
    'mallory label cancelled not_a_party',
    'mallory close completed not_receiving_team',
    'mallory close cancelled not_a_party',
    'mallory unlabel accepted not_receiving_team',
    'mallory unlabel cancelled not_a_party',
  ]);
  await reads({
    'What mallory was told, one after the other': textsOf(issue(1).comments.slice(1)),
  });
};
