// GitHub's check whether it can assign someone distinguishes letter case; assigning does not.

import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ github, handOver, when, alice, issue }) => {
  github.addPerson({ login: 'Olga', role: 'write' });
  await handOver();
  await when(() => alice.comment(1, '/assign @olga'));
  expect(issue(1).assignees).toEqual(['alice', 'Olga']);
  await when(() => alice.comment(1, '/assign @nobody'));
  expect(issue(1).comments.at(-1)?.body).toContain('GitHub only assigns people who have access');
};
