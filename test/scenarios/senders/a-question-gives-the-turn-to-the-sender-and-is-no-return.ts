import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

const told =
  'SELECT status, owner, return_count, asked_at, asked_seconds, in_progress_seconds, clock_started_at FROM handoffs';

export const play: Play = async (scene) => {
  const { handOver, when, clock, runs, ledger, sam, alice, bob, issue, rows, reads } = scene;
  await handOver();
  await when(() => alice.comment(1, '/accept I call Ana first.'));
  await when(() => alice.comment(1, '/ask Which contract do you mean?'));
  expect(issue(1)).toMatchObject({ assignees: ['sam'] });
  expect(issue(1).labels).toContain('handoff-question');
  const question = pageOf(issue(1));

  // No one but the sender answers, and neither thanks nor their automatic reply is an answer.
  clock.advance({ hours: 1 });
  expect((await when(() => bob.comment(1, 'The new one, I think.')))[0]?.exitCode).toBe(0);
  await when(async () => {
    await sam.comment(1, 'Thanks!');
    await sam.comment(1, 'Thank you for your mail. I am out of office until 3 December.');
  });
  expect(await rows('SELECT answer FROM questions')).toEqual([{ answer: null }]);

  // The run of the answer is lost, so the next sweep sees it.
  await when(async () => {
    runs.loseNext(1);
    await sam.comment(1, 'The one of **May**, with annex B.');
  });
  await when(() => runs.schedule());
  expect(issue(1)).toMatchObject({ assignees: ['alice'] });
  expect(issue(1).labels).not.toContain('handoff-question');
  expect(await rows('SELECT question, asked_by, answer, answered_by FROM questions')).toEqual([
    {
      question: 'Which contract do you mean?',
      asked_by: 'alice',
      answer: 'The one of **May**, with annex B.',
      answered_by: 'sam',
    },
  ]);
  const [row] = await rows(told);
  expect(row).toMatchObject({
    status: 'accepted',
    owner: 'alice',
    return_count: 0,
    asked_at: null,
    asked_seconds: 3600 + 3 * 60,
  });

  // An edit answers as well, before anybody has accepted.
  await handOver();
  await when(() => bob.comment(2, '/ask How many users?'));
  await when(() => sam.editBody(2, (body) => body.replace('48,000', '52,000')));
  expect(issue(2).labels).not.toContain('handoff-question');
  await reads({
    'The question': question,
    'The answer': pageOf(issue(1)),
    'By an edit': pageOf(issue(2)),
  });

  // A rebuild from GitHub alone gives the same.
  const all = await rows('SELECT * FROM questions');
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.exitCode).toBe(0);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect(await rows('SELECT * FROM questions')).toEqual(all);
  expect((await rows(told))[0]).toEqual(row);
};
