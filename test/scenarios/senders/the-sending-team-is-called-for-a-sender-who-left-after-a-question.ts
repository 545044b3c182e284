import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

const path = '.github/handoffs/config.yml';
const teams = `\
teams:
  sales: { members: [sam, mallory] }
  onboarding: { members: [alice, bob] }
`;

export const given: Given = { configuration: { 'config.yml': teams } };

export const play: Play = async (scene) => {
  const { handOver, when, at, runs, github, mallory, alice, bob, issue, rows } = scene;
  await handOver();
  await handOver();
  await when(() => alice.comment(1, '/accept'));
  await when(() => alice.comment(1, '/ask Which contract do you mean?'));
  await when(() => bob.comment(2, '/return missing_context Which goals?'));
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: { [path]: teams.replace('sam, ', '') },
      message: 'sam leaves',
    }),
  );
  await at('2026-11-16T12:00:00Z', () => runs.schedule());
  await at('2026-11-16T13:00:00Z', () => runs.schedule());
  const left = [1, 2].map((number) =>
    issue(number)
      .comments.filter(({ body }) => body.includes('no longer in'))
      .map(({ body }) => body.split('\n').at(1)),
  );
  expect(left).toEqual([
    [
      '@mallory: sam sent this handoff, but is no longer in sales. Answer the question in a comment, or edit the description of this issue.',
    ],
    [
      '@mallory: sam sent this handoff, but is no longer in sales. To hand it over again, complete the description or comment `/resubmit`.',
    ],
  ]);
  expect(issue(1).comments[0]?.body).toContain('**Next:** mallory: answer in a comment');
  expect(issue(2).comments[0]?.body).toContain('**Next:** mallory: edit this issue');
  expect([issue(1).assignees, issue(2).assignees]).toEqual([['mallory'], ['mallory']]);
  await when(() => mallory.comment(1, 'The one of May.'));
  await when(() => mallory.comment(2, '/resubmit'));
  expect(await rows('SELECT status, asked_at FROM handoffs ORDER BY issue_number')).toEqual([
    { status: 'accepted', asked_at: null },
    { status: 'initiated', asked_at: null },
  ]);
};
