import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = {
  ...officeWith(`
    calendar:
      timezone: Europe/Berlin
      holidays: { country: DE, region: BE, except: [2026-12-25] }
`),
  // Thursday, ten o'clock in Berlin.
  startsAt: '2026-12-24T09:00:00Z',
};

const told = 'SELECT status, next_due_at, next_reminder_at FROM handoffs';

export const play: Play = async ({ handOver, at, when, runs, issue, rows, ledger }) => {
  await handOver();
  // The team works on Christmas Day. The day after is a Saturday, and a holiday as well.
  expect(await rows(told)).toEqual([
    {
      status: 'initiated',
      next_due_at: '2026-12-25T09:01:00Z',
      next_reminder_at: '2026-12-25T09:01:00Z',
    },
  ]);
  await at('2026-12-25T10:17:00Z', () => runs.schedule());
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should have been accepted');
  await at('2026-12-26T10:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(2);
  await at('2026-12-28T10:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(3);

  const [row] = await rows(told);
  await ledger.lose();
  await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'rebuild' } }));
  expect((await rows(told))[0]).toEqual(row);
};
