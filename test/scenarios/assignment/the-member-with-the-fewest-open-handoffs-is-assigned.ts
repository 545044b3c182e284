import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml':
      'teams: { sales: {}, onboarding: { members: [alice, bob], assign: least_loaded } }',
  },
};

export const play: Play = async ({ handOver, when, bob, issue }) => {
  await handOver();
  await handOver({ ticked: sale.checklist });
  await when(() => bob.label(2, 'completed'));
  await handOver();
  expect([1, 2, 3].map((number) => issue(number).assignees)).toEqual([['alice'], ['bob'], ['bob']]);
  expect(issue(3).comments[0]?.body).toContain('bob (with the fewest open handoffs)');
};
