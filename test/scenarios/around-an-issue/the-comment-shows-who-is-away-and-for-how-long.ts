import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  startsAt: '2026-11-16T09:00:00Z',
  configuration: {
    'config.yml': `
teams:
  sales:
    members: [sam, erin]
    away: { sam: { from: 2026-11-19, to: 2026-11-20 } }
  onboarding:
    members: [alice, bob, mallory]
    away:
      alice: { from: 2026-11-17, to: 2026-11-27, substitute: bob }
      mallory: { from: 2026-11-16, to: 2026-11-30 }
`,
  },
};

export const play: Play = async ({ handOver, at, when, alice, bob, sam, runs, issue }) => {
  const comment = () => issue(1).comments[0]?.body;
  await handOver();
  expect(comment()).toContain('**Next:** alice: check the context below');
  expect(comment()).toContain('bob can do this too.');
  await when(() => alice.comment(1, '/accept'));
  await when(() => alice.comment(1, '/hold until 2026-11-18'));

  // The hold ends while its owner is away.
  await at('2026-11-18T00:10:00Z', () => runs.schedule());
  expect(issue(1).comments.at(-1)?.body).toContain('@bob, this handoff is no longer on hold');
  expect(comment()).toContain('**Next:** alice (away until 27 Nov, substitute: bob): ');
  expect(comment()).toContain('bob can do this too. To take it over, comment `/take`.');

  await at('2026-11-19T09:00:00Z', () => bob.comment(1, '/ask Which warehouse?'));
  expect(comment()).toContain('**Next:** sam (away until 20 Nov): answer in a comment');
  await when(() => sam.comment(1, 'The one in the north.'));
  await at('2026-11-28T09:00:00Z', () => bob.comment(1, '/help'));
  expect(comment()).toContain('**Next:** alice: tick the checklist');
};
