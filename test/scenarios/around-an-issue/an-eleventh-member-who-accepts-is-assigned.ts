// GitHub assigns at most ten people to an issue, and silently leaves out the others.
// https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue

import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const others = Array.from({ length: 10 }, (_, at) => `member-${at}`);

export const given: Given = {
  configuration: {
    'config.yml': `
teams:
  sales: { members: [sam] }
  onboarding: { members: [${others.join(', ')}, bob], assign: everyone }
`,
  },
};

export const play: Play = async ({ github, handOver, when, sam, bob, issue }) => {
  for (const login of others) {
    github.addPerson({ login, role: 'write' });
  }
  await handOver();
  expect(issue(1).assignees).toEqual(others);
  await when(() => bob.comment(1, '/accept'));
  expect(issue(1).assignees).toEqual(['bob']);
  expect(issue(1).comments[0]?.body).not.toContain('Could not be assigned');

  await handOver({ title: 'Another client' });
  await when(() => bob.comment(2, '/return The goals are missing.'));
  expect(issue(2).assignees).toEqual(['sam']);
  await when(() => sam.comment(2, '/resubmit'));
  expect(issue(2).assignees).toEqual(others);
};
