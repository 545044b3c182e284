import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  startsAt: '2026-11-16T09:00:00Z',
  configuration: {
    'config.yml': `
teams:
  sales: { members: [sam] }
  onboarding:
    members: [alice, bob]
    away: { alice: { from: 2026-11-17, to: 2026-11-18, substitute: bob } }
`,
  },
};

export const play: Play = async ({ handOver, at, when, alice, runs, issue, github }) => {
  const sweepAt = (time: string) => at(time, () => runs.schedule());
  const next = () => issue(1).comments[0]?.body;
  await handOver();
  await when(() => alice.comment(1, '/accept'));
  await sweepAt('2026-11-16T10:17:00Z');
  expect(next()).toContain('**Next:** alice: tick the checklist');

  // Nothing happens on GitHub.
  await sweepAt('2026-11-17T08:17:00Z');
  expect(next()).toContain('**Next:** alice (away until 18 Nov, substitute: bob): ');
  await sweepAt('2026-11-17T09:17:00Z');
  github.forgetRequests();
  await sweepAt('2026-11-17T10:17:00Z');
  const requests = github.requests.length;
  await sweepAt('2026-11-19T08:17:00Z');
  expect(next()).toContain('**Next:** alice: tick the checklist');
  await sweepAt('2026-11-19T09:17:00Z');
  github.forgetRequests();
  await sweepAt('2026-11-19T10:17:00Z');
  expect(github.requests).toHaveLength(requests);
};
