import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = {
  ...officeWith(`
    calendar:
      timezone: Europe/Berlin
      days: [mon, tue, wed, thu, fri, sat, sun]
      hours: 22:00-06:00
`),
  // Saturday, 23:00 in Berlin. In this night the clocks go back: it ends at 05:00 UTC.
  startsAt: '2026-10-24T21:00:00Z',
};

const told = 'SELECT status, next_due_at, next_reminder_at FROM handoffs';

export const play: Play = async ({ handOver, at, when, runs, issue, rows, ledger }) => {
  await handOver();
  // Eight hours: 7:59 in this night, and a minute in the next, from 21:00 UTC.
  const due = '2026-10-25T21:01:00Z';
  expect(await rows(told)).toEqual([
    { status: 'initiated', next_due_at: due, next_reminder_at: due },
  ]);
  await at('2026-10-25T05:17:00Z', () => runs.schedule());
  await at('2026-10-25T20:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);
  expect(issue(1).labels).not.toContain('overdue');

  await at('2026-10-25T21:17:00Z', async () => {
    await runs.schedule();
    await runs.schedule();
  });
  expect(issue(1).comments).toHaveLength(2);
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should have been accepted');
  expect(issue(1).labels).toContain('overdue');

  const [row] = await rows(told);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect((await rows(told))[0]).toEqual(row);
};
