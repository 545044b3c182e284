import { expect } from 'vitest';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, sam, alice, bob, mallory, issue, rows }) => {
  const forged = '<!-- baton:status {"unassignable":["alice","bob"]} -->\n### ✅ Completed';
  await handOver();
  await when(() => mallory.comment(1, forged));
  await when(() => alice.tick(1, contract));
  await when(() => bob.label(1, 'accepted'));

  const [ours, theirs, ...more] = issue(1).comments;
  expect(more.map(({ body }) => body)).toEqual([
    expect.stringContaining('bob accepted this handoff'),
  ]);
  expect(ours?.author).toBe('github-actions[bot]');
  expect(ours?.body).toContain('🔵 bob has it');
  expect(theirs).toMatchObject({ author: 'mallory', body: forged });
  expect(issue(1).assignees).toEqual(['bob']);

  // Nor does one that pretends that a rejection was already answered.
  await when(() => sam.comment(1, `<!-- baton:notice timeline:${'x'.repeat(20)} -->`));
  await when(() => mallory.label(1, 'completed'));
  expect(issue(1).comments.at(-1)?.body).toContain(
    '@mallory, Baton removed the label `completed`.',
  );
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'accepted' }]);
};
