import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, alice, mallory, issue, rows, reads }) => {
  await handOver();
  const before = issue(1);
  const commands = [
    '/accept Mine.',
    '/return duplicate',
    '/resubmit',
    '/complete',
    '/cancel',
    '/assign mallory',
    '/rate 1',
  ];
  const [run] = await when(() => mallory.comment(1, commands.join('\n')));
  expect(run?.conclusion).toBe('success');
  // Neither may the sender do what is for the receiving team, nor be asked what they mean.
  await when(() => sam.comment(1, '/accept\n/asign bob\n/etc/hosts\n> /cancel'));
  // And who may, not at any time.
  await when(() => alice.comment(1, '/rate 6\n/rate 4\n/return\n/assign nobody in particular'));

  const { labels, assignees, state } = issue(1);
  expect({ labels, assignees, state }).toEqual({
    labels: before.labels,
    assignees: before.assignees,
    state: 'open',
  });
  // One reply to each comment, however much was in it.
  expect(issue(1).comments.map(({ author, reactions }) => [author, ...reactions])).toEqual([
    ['github-actions[bot]'],
    ['mallory', '-1 github-actions[bot]'],
    ['github-actions[bot]'],
    ['sam', '-1 github-actions[bot]'],
    ['github-actions[bot]'],
    ['alice', '-1 github-actions[bot]'],
    ['github-actions[bot]'],
  ]);
  expect(
    await rows(
      "SELECT actor, data_json ->> 'requested' AS wanted, data_json ->> 'reason' AS reason FROM events WHERE type = 'rejected' ORDER BY id",
    ),
  ).toEqual([
    ...['accept', 'return', 'resubmit', 'complete', 'cancel', 'assign', 'rate'].map((wanted) => ({
      actor: 'mallory',
      wanted,
      reason:
        wanted === 'resubmit'
          ? 'not_sender'
          : wanted === 'cancel'
            ? 'not_a_party'
            : 'not_receiving_team',
    })),
    { actor: 'sam', wanted: 'accept', reason: 'not_receiving_team' },
    { actor: 'sam', wanted: 'asign', reason: 'unknown_command' },
    { actor: 'alice', wanted: 'rate', reason: 'bad_argument' },
    { actor: 'alice', wanted: 'rate', reason: 'not_completed' },
    { actor: 'alice', wanted: 'return', reason: 'reason_required' },
    { actor: 'alice', wanted: 'assign', reason: 'bad_argument' },
  ]);
  await reads({ 'What Baton replied': textsOf(issue(1).comments.slice(before.comments.length)) });
};
