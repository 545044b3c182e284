import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given = office;

export const play: Play = async ({ handOver, at, runs, issue, rows, audit, reads }) => {
  await handOver();
  expect(await rows('SELECT next_due_at, next_reminder_at, overdue_since FROM handoffs')).toEqual([
    {
      next_due_at: '2026-11-17T09:01:00Z',
      next_reminder_at: '2026-11-17T09:01:00Z',
      overdue_since: null,
    },
  ]);
  const swept = (time: string) => at(time, () => runs.schedule());

  // In time still, and then not; the 18th is a holiday.
  await swept('2026-11-17T09:00:00Z');
  expect(issue(1).labels).not.toContain('overdue');
  await swept('2026-11-17T09:17:00Z');
  expect(issue(1).labels).toContain('overdue');
  await swept('2026-11-17T10:17:00Z');
  await swept('2026-11-18T10:17:00Z');
  expect(issue(1).comments).toHaveLength(2);
  expect(await rows('SELECT next_due_at, next_reminder_at, overdue_since FROM handoffs')).toEqual([
    {
      next_due_at: '2026-11-17T09:01:00Z',
      next_reminder_at: '2026-11-19T09:01:00Z',
      overdue_since: '2026-11-17T09:01:00Z',
    },
  ]);

  // The team is called, and then nothing runs over the weekend: of the steps that came, the last is posted.
  await swept('2026-11-19T09:17:00Z');
  await swept('2026-11-23T09:17:00Z');
  const [idle] = await swept('2026-11-23T10:17:00Z');
  expect(idle?.outputs).toMatchObject({ changed: 'false' });
  expect(
    await rows(
      "SELECT at, actor, data_json ->> 'limit' AS passed, data_json ->> 'step' AS called FROM events WHERE type = 'reminded'",
    ),
  ).toEqual([
    { at: '2026-11-17T09:01:00Z', actor: null, passed: 'accept', called: 'owner' },
    { at: '2026-11-19T09:01:00Z', actor: null, passed: 'accept', called: 'team' },
    { at: '2026-11-20T09:01:00Z', actor: null, passed: 'complete', called: 'owner' },
    { at: '2026-11-20T09:01:00Z', actor: null, passed: 'accept', called: 'lead' },
    { at: '2026-11-23T09:01:00Z', actor: null, passed: 'complete', called: 'team' },
  ]);
  await reads({
    'The issue once everybody was called': pageOf(issue(1)),
    'The changes': (await audit()).filter((line) => !/^(report|metrics)/.test(line)).join('\n'),
  });
};
