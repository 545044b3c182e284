import { expect } from 'vitest';
import { teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const path = '.github/handoffs/config.yml';

export const play: Play = async (scene) => {
  const { handOver, when, at, runs, github, bob, issue, rows } = scene;
  await handOver();
  expect(issue(1).assignees).toEqual(['alice']);
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { [path]: teams.replace('alice, ', '') },
      message: 'alice leaves',
    }),
  );
  await at('2026-11-17T09:00:00Z', () => runs.schedule());
  await at('2026-11-17T10:00:00Z', () => runs.schedule());
  const called = issue(1).comments.slice(1);
  expect(called.map(({ body }) => body.split('\n').at(1))).toEqual([
    '@bob: alice is assigned to this handoff, but not in onboarding. To take it on, comment `/accept`. To give it to someone else, comment `/assign login`.',
    expect.stringMatching(/^@bob, this handoff should have been accepted by /),
  ]);
  await when(() => bob.comment(1, '/accept'));
  expect(await rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob' },
  ]);
  expect(issue(1).assignees).toEqual(['bob']);
};
