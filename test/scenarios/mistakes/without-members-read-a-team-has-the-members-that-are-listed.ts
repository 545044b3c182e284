import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

/** The job's own token cannot read teams with any permissions. */
export const given: Given = {
  runsFail: true,
  configuration: {
    'config.yml': `\
teams:
  sales: { members: [sam] }
  onboarding: { members: [bob], github_team: acme/onboarding }
`,
  },
};

export const play: Play = async ({ handOver, when, alice, bob, issue, rows }) => {
  const [run] = await handOver();
  expect(run?.conclusion).toBe('success');
  expect(issue(1).assignees).toEqual(['bob']);
  // Whether she is a member is unknown, so she is neither admitted nor refused.
  const [undecided] = await when(() => alice.label(1, 'accepted'));
  expect(undecided?.conclusion).toBe('failure');
  expect(undecided?.log).toContain('Members: read');
  expect(issue(1).comments).toHaveLength(1);
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
  // A listed member acts meanwhile.
  await when(() => bob.comment(1, '/accept'));
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
};
