import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = {
  ...officeWith(`
    calendar:
      timezone: Europe/Berlin
      holidays: { country: DE, region: BE, also: [2026-12-28] }
`),
  // Thursday, ten o'clock in Berlin: Christmas Eve is a working day by law.
  startsAt: '2026-12-24T09:00:00Z',
};

const told = 'SELECT status, next_due_at, next_reminder_at FROM handoffs';

export const play: Play = async ({ handOver, at, when, runs, issue, rows, ledger }) => {
  await handOver();
  // Two holidays, a Sunday and the Monday that the team has free: due on Tuesday at 10:01.
  expect(await rows(told)).toEqual([
    {
      status: 'initiated',
      next_due_at: '2026-12-29T09:01:00Z',
      next_reminder_at: '2026-12-29T09:01:00Z',
    },
  ]);
  await at('2026-12-25T10:17:00Z', () => runs.schedule());
  await at('2026-12-28T10:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);

  // The sweep is late, and comes twice.
  await at('2026-12-29T10:17:00Z', async () => {
    await runs.schedule();
    await runs.schedule();
  });
  expect(issue(1).comments).toHaveLength(2);
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should have been accepted');

  // Two working days later the lead is called.
  await at('2026-12-30T10:17:00Z', () => runs.schedule());
  await at('2026-12-31T10:17:00Z', () => runs.schedule());
  expect(issue(1).comments.at(-1)?.body).toContain('@erin, this handoff should have been accepted');

  const [row] = await rows(told);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect((await rows(told))[0]).toEqual(row);
};
