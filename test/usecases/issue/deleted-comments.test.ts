// Whom we call where someone has deleted a comment of a bot, ours or another's.

import { expect, onTestFinished, test } from 'vitest';
import { complete, sale } from '../../scenarios/stage/sale.ts';
import { type Desk, openDesk } from '../setup/fake-github.ts';

/** A handoff, which another bot has commented on. */
async function open() {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  desk.people.sam.fileForm(sale, complete, { title: 'Example' });
  await desk.handle(1);
  await desk.github.fetch('http://127.0.0.1/repos/acme/ops/issues/1/comments', {
    method: 'POST',
    headers: { authorization: `token ${desk.github.appToken}` },
    body: JSON.stringify({ body: 'Build failed' }),
  });
  desk.clock.advance({ minutes: 1 });
  return { ...desk, calls: () => callsOn(desk) };
}

const callsOn = ({ github }: Desk) =>
  github.issue(1).comments.filter(({ body }) => body.startsWith('<!-- baton:notice'));

const buildFailed = ({ github }: Desk) =>
  github.issue(1).comments.find(({ body }) => body === 'Build failed')?.id ?? 0;

test.each([
  ['sender is told that it came back', '/return goals unclear', /@sam, .*returned this handoff/],
  ['receiver is asked how complete it was', '/complete', /@alice, how complete/],
])(
  'The %s, though the run was lost and another bot’s comment is deleted since.',
  async (_, command, call) => {
    const desk = await open();
    const { alice, erin } = desk.people;
    for (const item of sale.checklist) {
      alice.tick(1, item);
    }
    await alice.comment(1, command);
    desk.clock.advance({ minutes: 5 });
    await erin.deleteComment(buildFailed(desk));
    for (let hours = 0; hours < 3; hours += 1) {
      desk.clock.advance({ hours: 1 });
      await desk.sweep();
    }
    expect(desk.calls()).toEqual([expect.objectContaining({ body: expect.stringMatching(call) })]);
  },
);

test('What someone deleted is not said again: not by a later run, and not from a new ledger.', async () => {
  const desk = await open();
  const { alice, bob, erin } = desk.people;
  await alice.comment(1, '/return goals unclear');
  await desk.handle(1);
  desk.clock.advance({ minutes: 5 });
  await erin.deleteComment(desk.calls()[0]?.id ?? 0);
  expect(desk.calls()).toEqual([]);

  desk.clock.advance({ minutes: 5 });
  await bob.comment(1, 'Which goals?');
  await desk.handle(1);
  desk.clock.advance({ hours: 1 });
  await desk.sweep();
  expect(desk.calls()).toEqual([]);

  await desk.sweep('another-branch');
  expect(desk.calls()).toEqual([]);
});
