// A workflow's token may not comment on a locked issue: probot/stale#25

import { expect } from 'vitest';
import { type Given, repository } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsFail: true };

export const play: Play = async ({ handOver, when, github, alice, runs, issue }) => {
  const lock = (method: 'PUT' | 'DELETE') =>
    github.fetch(`http://127.0.0.1/repos/${repository}/issues/1/lock`, {
      method,
      headers: { authorization: `token ${github.tokenFor('erin')}` },
      ...(method === 'PUT' ? { body: JSON.stringify({ lock_reason: 'resolved' }) } : {}),
    });
  await handOver();
  await lock('PUT');
  const [locked] = await when(() => alice.comment(1, '/accept Mine.'));
  expect(locked?.conclusion).toBe('failure');
  expect(locked?.log).toContain(
    'because issue is locked. - https://docs.github.com/rest). Unlock the conversation, and the next sweep comments.',
  );
  expect(issue(1).labels).toContain('accepted');
  expect(issue(1).comments).toHaveLength(2);

  await lock('DELETE');
  const [unlocked] = await when(() => runs.schedule());
  expect(unlocked?.conclusion).toBe('success');
  expect(issue(1).comments.at(-1)?.body).toContain('@sam, alice accepted this handoff');
};
