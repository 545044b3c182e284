import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given = office;

export const play: Play = async ({ handOver, at, runs, sam, bob, issue, rows, reads }) => {
  await handOver();
  const swept = (time: string) => at(time, () => runs.schedule());
  await swept('2026-11-17T09:17:00Z');
  expect(issue(1).labels).toContain('overdue');

  // Returned after a working day and four hours; a week passes.
  await at('2026-11-17T13:01:00Z', () => bob.label(1, 'returned'));
  expect(issue(1).labels).not.toContain('overdue');
  await swept('2026-11-24T09:17:00Z');
  expect(issue(1).labels).not.toContain('overdue');
  expect(await rows('SELECT next_due_at, next_reminder_at, overdue_since FROM handoffs')).toEqual([
    { next_due_at: null, next_reminder_at: null, overdue_since: null },
  ]);

  // Back at 12:00 in Berlin: a day to accept it, and what was left of the three.
  await at('2026-11-24T11:00:00Z', () =>
    sam.editAnswer(1, { template: sale, field: 'goals', answer: 'Fewer branches.' }),
  );
  expect(
    await rows(
      'SELECT status, next_due_at, waiting_seconds, waiting_business_seconds, with_sender_seconds, with_sender_business_seconds FROM handoffs',
    ),
  ).toEqual([
    {
      status: 'initiated',
      next_due_at: '2026-11-25T11:00:00Z',
      waiting_seconds: 28 * 3600,
      waiting_business_seconds: 12 * 3600,
      with_sender_seconds: 166 * 3600 - 60,
      with_sender_business_seconds: 166 * 3600 - 60,
    },
  ]);
  await reads({ 'The issue after it came back': pageOf(issue(1)) });
};
