import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsFail: true };

export const play: Play = async ({ handOver, when, sam, github, issue, rows, audit }) => {
  const message = { message: 'Service unavailable' };
  github.intercept({
    before: ({ method, path }) =>
      method === 'POST' && path.endsWith('/comments')
        ? Response.json(message, { status: 503 })
        : null,
  });
  const [failed] = await handOver();
  github.intercept(null);
  expect(failed?.conclusion).toBe('failure');
  expect(failed?.annotations[0]?.message).toContain('could not comment on issue #1');
  expect(issue(1)).toMatchObject({ assignees: ['alice'], comments: [] });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);

  const [next] = await when(() => sam.comment(1, '/help'));
  expect(next?.conclusion).toBe('success');
  expect(issue(1).comments.map(({ author }) => author)).toEqual([
    'sam',
    'github-actions[bot]',
    'github-actions[bot]',
  ]);
  expect(await audit()).toHaveLength(2);
};
