import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given: Given = {
  configuration: {
    'config.yml': `
teams:
  sales: {}
  onboarding: { members: [zoe, alice, bob], assign: everyone }
`,
  },
};

export const play: Play = async ({ handOver, when, alice, issue, reads }) => {
  await handOver();
  expect(issue(1).assignees).toEqual(['alice', 'bob']);
  const [tick] = await when(() => alice.tick(1, contract));
  expect(tick?.requests.map(({ path }) => path.split('/').at(-1))).not.toContain('assignees');
  expect(issue(1).comments[0]?.body).toContain('**Could not be assigned:** @zoe');
  await reads({ 'The issue after a tick': pageOf(issue(1)) });
};
