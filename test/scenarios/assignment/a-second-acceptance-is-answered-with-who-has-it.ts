import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

const answers = (comments: readonly { readonly body: string }[]) =>
  comments.flatMap(({ body }) => body.split('\n').filter((line) => line.includes('has had this')));

export const play: Play = async ({ handOver, when, at, clock, runs, alice, bob, issue, rows }) => {
  await handOver();
  // Both within seconds: bob’s page does not show the label yet.
  await when(async () => {
    runs.hold();
    await alice.comment(1, '/accept I call Ana first.');
    clock.advance({ seconds: 5 });
    await bob.label(1, 'accepted');
    runs.release();
  });
  const first =
    '@bob, alice has had this handoff since 2026-11-16 09:02 UTC. To take it over, comment `/take`.';
  expect(answers(issue(1).comments)).toEqual([first]);
  expect(issue(1).labels).toContain('accepted');

  // Days later by command, and its event comes twice.
  await at('2026-11-20T09:00:00Z', () => bob.comment(1, '/accept'));
  await when(() => runs.schedule());
  expect(answers(issue(1).comments)).toEqual([first, first]);
  expect(issue(1)).toMatchObject({ assignees: ['alice'] });
  expect(await rows('SELECT owner, accepted_by, accepted_at, read_back FROM handoffs')).toEqual([
    {
      owner: 'alice',
      accepted_by: 'alice',
      accepted_at: '2026-11-16T09:02:00Z',
      read_back: 'I call Ana first.',
    },
  ]);

  // The other way round: by label first, and by command within the same minute.
  await handOver();
  await when(async () => {
    runs.hold();
    await bob.label(2, 'accepted');
    clock.advance({ seconds: 5 });
    await alice.comment(2, '/accept');
    runs.release();
  });
  expect(answers(issue(2).comments)).toHaveLength(1);
  expect(answers(issue(2).comments)[0]).toMatch(/^@alice, bob has had this handoff since /);
  await when(() => alice.comment(2, '/take'));
  expect(issue(2)).toMatchObject({ assignees: ['alice'] });
};
