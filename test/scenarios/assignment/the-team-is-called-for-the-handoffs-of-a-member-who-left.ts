import { expect } from 'vitest';
import { teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const path = '.github/handoffs/config.yml';

export const play: Play = async ({ handOver, when, at, runs, github, alice, bob, issue, rows }) => {
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { [path]: teams.replace('alice, ', '') },
      message: 'alice leaves',
    }),
  );
  await at('2026-11-17T09:00:00Z', () => runs.schedule());
  await at('2026-11-17T10:00:00Z', () => runs.schedule());
  const left = issue(1).comments.filter(({ body }) => body.includes('no longer in'));
  expect(left.map(({ body }) => body.split('\n').at(1))).toEqual([
    '@bob: alice has this handoff, but is no longer in onboarding. To take it over, comment `/take`. To give it to someone else, comment `/assign login`.',
  ]);
  // Nothing is left on alice’s list.
  expect(issue(1).assignees).toEqual([]);
  await when(() => bob.comment(1, '/take'));
  expect(await rows('SELECT status, owner, accepted_by FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob', accepted_by: 'alice' },
  ]);
  expect(issue(1).assignees).toEqual(['bob']);
};
