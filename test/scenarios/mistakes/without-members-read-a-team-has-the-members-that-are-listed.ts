import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

/** The job's own token reads no teams, whatever its permissions are. */
export const given: Given = {
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
  await when(() => alice.label(1, 'accepted'));
  expect(issue(1).comments.at(-1)?.body).toContain('@alice');
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
  await when(() => bob.label(1, 'accepted'));
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
};
