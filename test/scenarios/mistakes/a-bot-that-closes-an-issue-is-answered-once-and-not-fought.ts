import { expect } from 'vitest';
import { repository } from '../stage/given.ts';
import { sale, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async (scene) => {
  const { handOver, when, runs, github, alice, issue, rows, reads } = scene;
  /** What a workflow with a stale bot or a project board does; its events start no run. */
  const closes = (number: number, reason: 'completed' | 'not_planned') =>
    when(async () => {
      await github.fetch(`https://api.github.test/repos/${repository}/issues/${number}`, {
        method: 'PATCH',
        headers: { authorization: `token ${github.actionsToken}` },
        body: JSON.stringify({ state: 'closed', state_reason: reason }),
      });
      await runs.schedule();
    });
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  await closes(1, 'not_planned');
  expect(issue(1).state).toBe('open');
  await closes(1, 'not_planned');
  expect(issue(1).state).toBe('closed');
  await when(() => runs.schedule());
  expect(issue(1).state).toBe('closed');
  expect(await rows('SELECT status, completed_at FROM handoffs')).toEqual([
    { status: 'accepted', completed_at: null },
  ]);
  await reads({ 'The comments after both': textsOf(issue(1).comments) });

  await when(() => alice.reopen(1));
  await when(() => alice.editBody(1, (body) => withTicks(body, sale.checklist)));
  await closes(1, 'completed');
  expect(await rows('SELECT status, owner, completed_by FROM handoffs')).toEqual([
    { status: 'completed', owner: 'alice', completed_by: 'github-actions' },
  ]);
  expect(issue(1).comments.at(-1)?.body).toContain('@alice, how complete was this handoff');
};
