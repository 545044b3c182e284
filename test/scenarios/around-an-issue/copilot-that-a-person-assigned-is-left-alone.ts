// Among the assignees of an issue GraphQL lists people only, and a workflow's token cannot assign a bot.
// cli/cli#11809, Songmu/ghsummon#8

import { expect } from 'vitest';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

const copilot = 'copilot-swe-agent[bot]';

export const play: Play = async ({ github, handOver, when, alice, bob, issue }) => {
  await handOver();
  await when(() => alice.comment(1, '/accept'));
  const before = issue(1).comments[0]?.body;
  github.addPerson({ login: copilot, role: 'write', isBot: true });
  const [assigned] = await when(() => alice.assign(1, copilot));
  expect(
    assigned?.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql'),
  ).toEqual([]);
  await when(() => bob.tick(1, contract));
  expect(issue(1).assignees).toEqual(['alice', copilot]);
  expect(issue(1).comments[0]?.body).not.toContain('Could not be assigned');
  await when(() => bob.untick(1, contract));
  expect(issue(1).comments[0]?.body).toBe(before);
  await when(() => alice.unassign(1, copilot));
  await when(() => bob.tick(1, contract));
  expect(issue(1).assignees).toEqual(['alice']);
};
