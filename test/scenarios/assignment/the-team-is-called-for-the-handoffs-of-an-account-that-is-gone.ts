import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, at, runs, github, alice, bob, issue, rows }) => {
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  github.removeAccount('alice');
  await at('2026-11-17T09:00:00Z', () => runs.schedule());
  await at('2026-11-17T10:00:00Z', () => runs.schedule());
  const gone = issue(1).comments.filter(({ body }) => body.includes('no GitHub account any more'));
  expect(gone.map(({ body }) => body.split('\n').at(1))).toEqual([
    '@bob: the person who has this handoff has no GitHub account any more. To take it over, comment `/take`. To give it to someone else, comment `/assign login`.',
  ]);
  await when(() => bob.comment(1, '/take'));
  expect(await rows('SELECT status, owner, accepted_by FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob', accepted_by: 'alice' },
  ]);
  expect(issue(1).assignees).toContain('bob');
};
