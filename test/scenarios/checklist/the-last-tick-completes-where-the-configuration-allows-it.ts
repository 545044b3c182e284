import { expect } from 'vitest';
import { type Given, teams } from '../stage/given.ts';
import { contract, kickoff, portal, welcome, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { configuration: { 'config.yml': `${teams}auto_complete: true\n` } };

export const play: Play = async ({ handOver, when, alice, bob, issue, rows }) => {
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  await when(() => alice.editBody(1, (body) => withTicks(body, [contract, kickoff, portal])));
  expect(issue(1).state).toBe('open');
  await when(() => bob.tick(1, welcome));
  expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(await rows('SELECT status, owner, completed_by, completed_at FROM handoffs')).toEqual([
    {
      status: 'completed',
      owner: 'alice',
      completed_by: 'bob',
      completed_at: '2026-11-16T09:04:00Z',
    },
  ]);
};
