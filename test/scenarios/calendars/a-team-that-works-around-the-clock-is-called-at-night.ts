import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = {
  ...officeWith(`
    calendar:
      timezone: Europe/Berlin
      days: [mon, tue, wed, thu, fri]
      hours: 00:00-24:00
`),
  // Friday, 22:00 in Berlin. The clocks go back on Sunday.
  startsAt: '2026-10-23T20:00:00Z',
};

const told = 'SELECT status, next_due_at, next_reminder_at FROM handoffs';

export const play: Play = async ({ handOver, at, when, runs, issue, rows, ledger }) => {
  await handOver();
  // 1:59 on Friday, and 22:01 on Monday, which starts at 23:00 UTC on Sunday.
  expect(await rows(told)).toEqual([
    {
      status: 'initiated',
      next_due_at: '2026-10-26T21:01:00Z',
      next_reminder_at: '2026-10-26T21:01:00Z',
    },
  ]);
  await at('2026-10-25T12:17:00Z', () => runs.schedule());
  await at('2026-10-26T20:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);

  // Two minutes after ten in the evening, and twice.
  await at('2026-10-26T21:02:00Z', async () => {
    await runs.schedule();
    await runs.schedule();
  });
  expect(issue(1).comments).toHaveLength(2);
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should have been accepted');
  expect(issue(1).comments[1]?.body).toContain('Mon 26 Oct, 22:01 CET');

  const [row] = await rows(told);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect((await rows(told))[0]).toEqual(row);
};
