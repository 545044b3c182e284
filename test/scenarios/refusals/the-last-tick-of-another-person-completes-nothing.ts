import { expect } from 'vitest';
import { type Given, teams } from '../stage/given.ts';
import { contract, sale, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { configuration: { 'config.yml': `${teams}auto_complete: true\n` } };

export const play: Play = async ({ handOver, when, sam, bob, rows }) => {
  const status = async () => (await rows('SELECT status FROM handoffs'))[0]?.['status'];
  await handOver();
  await when(() => bob.label(1, 'accepted'));
  await when(() => sam.editBody(1, (body) => withTicks(body, sale.checklist)));
  expect(await status()).toBe('accepted');

  await when(() => bob.untick(1, contract));
  await when(() => bob.tick(1, contract));
  expect(await status()).toBe('completed');
};
