import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  startsAt: '2026-11-16T09:00:00Z',
  configuration: {
    'config.yml': `
teams:
  sales: {}
  onboarding:
    members: [alice, bob]
    lead: erin
    away: { alice: { from: 2026-11-16, to: 2026-11-16, substitute: erin } }
`,
  },
};

export const play: Play = async ({ handOver, clock, issue }) => {
  await handOver();
  await handOver();
  clock.advance({ days: 1 });
  await handOver();
  expect([1, 2, 3].map((number) => issue(number).assignees)).toEqual([
    ['erin'],
    ['bob'],
    ['alice'],
  ]);
  expect(issue(1).comments[0]?.body).toContain('erin (next in turn, as substitute for alice)');
};
