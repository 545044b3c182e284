import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': `\
teams:
  sales: { members: [sam] }
  onboarding: { members: [alice, bob, mallory] }
`,
  },
};

const held = 'SELECT issue_number, status, owner, accepted_by FROM handoffs ORDER BY issue_number';

export const play: Play = async ({ handOver, when, runs, alice, issue, rows, baton }) => {
  const reassign = (...words: readonly string[]) =>
    baton('erin', ['reassign', '--from', 'alice', ...words]);
  for (const number of [1, 2, 3]) {
    await handOver();
    await when(() => alice.comment(number, '/accept'));
  }

  await when(async () => {
    expect(await reassign('--by-policy')).toEqual({
      exitCode: 0,
      stdout: `\
#1 Example Ltd: alice → bob
#2 Example Ltd: alice → mallory
#3 Example Ltd: alice → bob

3 handoffs reassigned. The workflow records it.
`,
      stderr: '',
    });
  });
  await when(() => runs.schedule());
  expect(await rows(held)).toEqual([
    { issue_number: 1, status: 'accepted', owner: 'bob', accepted_by: 'alice' },
    { issue_number: 2, status: 'accepted', owner: 'mallory', accepted_by: 'alice' },
    { issue_number: 3, status: 'accepted', owner: 'bob', accepted_by: 'alice' },
  ]);
  expect([1, 2, 3].map((number) => issue(number).assignees)).toEqual([
    ['bob'],
    ['mallory'],
    ['bob'],
  ]);
  expect((await reassign('--to', 'bob')).stdout).toBe('alice has no open handoffs.\n');

  // To one person, and the events are lost: the next sweep sees it.
  await when(async () => {
    runs.loseNext(4);
    await baton('erin', ['reassign', '--from', 'bob', '--to', 'mallory']);
  });
  await when(() => runs.schedule());
  expect(await rows('SELECT DISTINCT owner FROM handoffs')).toEqual([{ owner: 'mallory' }]);
  expect(
    await rows("SELECT actor, data_json FROM events WHERE type = 'reassigned' ORDER BY id"),
  ).toHaveLength(5);
};
