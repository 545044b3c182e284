import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, runs, sam, alice, bob, mallory, issue }) => {
  const notices = (number: number) =>
    issue(number).comments.flatMap(({ body, author }) =>
      author === 'github-actions[bot]' && /\bto (accept|complete) this handoff\b/.test(body)
        ? [body.replace(/^<!--.*?-->\s*/s, '')]
        : [],
    );
  const reactions = (number: number) =>
    issue(number).comments.flatMap((comment) => comment.reactions ?? []);

  // Neither the sender nor someone outside is meant, and a sentence is talk.
  await handOver();
  await when(() => sam.comment(1, '👍'));
  await when(() => mallory.comment(1, 'ok'));
  await when(() => bob.comment(1, 'ok, but who is Ana?'));
  expect(notices(1)).toEqual([]);

  await when(() => alice.comment(1, '👍'));
  expect(notices(1)).toEqual([
    expect.stringContaining(
      '@alice, to accept this handoff, add the label `accepted` or comment `/accept`.',
    ),
  ]);
  expect(issue(1).labels).toContain('initiated');
  expect(reactions(1)).toEqual([]);

  // Once is enough: after that, they chat.
  await when(() => bob.comment(1, 'ok'));
  await when(() => runs.schedule());
  await when(() => alice.comment(1, '/accept'));
  await when(() => alice.comment(1, 'Done.'));
  expect(notices(1)).toHaveLength(1);
  expect(issue(1).labels).toContain('accepted');

  // Of an accepted one, only “done” may be a command.
  await handOver({ title: 'Sample GmbH' });
  await when(() => alice.comment(2, '/accept'));
  await when(() => alice.comment(2, 'ok'));
  expect(notices(2)).toEqual([]);
  await when(() => alice.comment(2, 'Done!'));
  expect(notices(2)).toEqual([
    expect.stringContaining(
      '@alice, to complete this handoff, add the label `completed` or comment `/complete`.',
    ),
  ]);

  // Someone who accepts it before Baton has read the word needs no advice.
  await handOver({ title: 'Muster AG' });
  await when(async () => {
    runs.hold();
    await alice.comment(3, 'ok');
    await alice.comment(3, '/accept');
    runs.release();
  });
  expect(issue(3).labels).toContain('accepted');
  expect(notices(3)).toEqual([]);

  // “Done” may also mean that the work is done, which completes a handoff that no one accepted.
  await handOver({ title: 'Muster GmbH' });
  await when(() => alice.comment(4, 'Done'));
  expect(notices(4)).toEqual([
    expect.stringContaining(
      '@alice, to accept this handoff, add the label `accepted` or comment `/accept`. To complete it, add the label `completed` or comment `/complete`.',
    ),
  ]);

  // Many people reply to the mail that GitHub sent them.
  await handOver({ title: 'Muster KG' });
  await when(() => alice.comment(5, mail));
  expect(notices(5)).toHaveLength(1);
};

const mail = [
  'Ok',
  'Sent from my iPhone',
  'On Mon, Nov 16, 2026 at 9:06 AM sam ***@***.***> wrote:\n> Muster KG\n> Reply to this email directly, view it on GitHub',
].join('\n\n');
