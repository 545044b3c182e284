import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given = office;

const told =
  'SELECT status, on_hold_since, on_hold_until, hold_reason, next_due_at, next_reminder_at, waiting_business_seconds, on_hold_seconds FROM handoffs ORDER BY id';

export const play: Play = async (scene) => {
  const { handOver, when, at, runs, ledger, sam, bob, mallory, issue, rows, reads } = scene;
  await handOver();
  // Due on Tuesday at ten in Berlin; one hour of the day is used up.
  await at('2026-11-16T10:01:00Z', () =>
    bob.comment(1, '/hold until next Monday: the customer is on holiday'),
  );
  expect(issue(1).labels).toContain('on-hold');
  expect(await rows(told)).toMatchObject([
    {
      status: 'initiated',
      on_hold_until: '2026-11-23T08:00:00Z',
      hold_reason: 'the customer is on holiday',
      next_due_at: null,
      next_reminder_at: '2026-11-23T08:00:00Z',
    },
  ]);
  const held = pageOf(issue(1));

  // No one is called in the meantime, and no one else resumes it.
  await at('2026-11-19T12:17:00Z', () => runs.schedule());
  await when(() => mallory.unlabel(1, 'on-hold'));
  expect(issue(1).labels).toContain('on-hold');
  expect(issue(1).labels).not.toContain('overdue');

  // The schedule is a day late; the hold has ended on Monday at nine in Berlin all the same.
  await at('2026-11-24T08:17:00Z', () => runs.schedule());
  expect(issue(1).labels).not.toContain('on-hold');
  expect(await rows(told)).toMatchObject([
    { on_hold_since: null, next_due_at: '2026-11-23T15:00:00Z', waiting_business_seconds: 3600 },
  ]);
  expect((await rows("SELECT at, actor FROM events WHERE type = 'resumed'"))[0]).toEqual({
    at: '2026-11-23T08:00:00Z',
    actor: null,
  });
  const comments = issue(1).comments.length;
  await when(() => runs.schedule());
  expect(issue(1).comments).toHaveLength(comments);

  // By the label; the sender may resume it, too.
  await when(() => bob.label(1, 'on-hold'));
  await when(() => sam.comment(1, '/resume'));
  expect(issue(1).labels).not.toContain('on-hold');
  await when(() => bob.comment(1, '/hold until 12/1'));
  await when(() => bob.comment(1, '/hold'));
  expect(await rows(told)).toMatchObject([{ on_hold_since: null }]);
  await when(() => bob.comment(1, '/hold the customer thinks it over'));
  await when(() => bob.comment(1, '/return wrong_team'));
  expect(issue(1).labels).not.toContain('on-hold');
  await reads({ 'On hold': held, 'In the end': pageOf(issue(1)) });

  const [row] = await rows(told);
  const [verified] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'verify' } }));
  expect(verified?.exitCode).toBe(0);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect((await rows(told))[0]).toEqual(row);
};
