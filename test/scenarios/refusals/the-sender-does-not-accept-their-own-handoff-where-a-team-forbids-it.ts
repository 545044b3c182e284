import { expect } from 'vitest';
import type { IssueView } from '../../../src/sandbox/github/issue-view.ts';
import { type Given, teams } from '../stage/given.ts';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { configuration: { 'config.yml': `${teams}self_accept: false\n` } };

function statusOf({ comments }: IssueView): string {
  return comments[0]?.body ?? '';
}

export const play: Play = async ({ when, alice, bob, issue, rows }) => {
  await when(() => alice.fileForm(sale, complete, { title }));
  expect(issue(1)).toMatchObject({ assignees: ['bob'] });
  expect(statusOf(issue(1))).toContain('**Next:** bob: check the context');
  expect(statusOf(issue(1))).not.toContain('alice can do this too');
  await when(() => alice.label(1, 'accepted'));
  expect(issue(1).labels).toContain('initiated');
  expect(issue(1).comments.at(-1)?.body).toContain(
    '@alice, Baton removed the label `accepted`. alice sent this handoff, so someone else from onboarding must accept it (`self_accept: false`).\n\nAsk bob to do it.',
  );
  await when(() => bob.label(1, 'accepted'));
  await when(() => alice.comment(1, '/take'));
  expect(await rows('SELECT status, owner FROM handoffs')).toEqual([
    { status: 'accepted', owner: 'bob' },
  ]);

  // Without an assignee, all who can accept are mentioned.
  await when(() => bob.unlabel(1, 'accepted'));
  await when(() => bob.unassign(1, 'bob'));
  expect(statusOf(issue(1))).toContain('**Next:** @bob: check the context');
};
