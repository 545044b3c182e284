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
  // Saturday, 23:00 in Berlin. In this night the clocks go forward: it ends at 04:00 UTC.
  startsAt: '2027-03-27T22:00:00Z',
};

export const play: Play = async ({ handOver, at, runs, issue, rows }) => {
  await handOver();
  // Eight hours: 5:59 in this night, and 2:01 in the next, from 20:00 UTC.
  expect(await rows('SELECT next_due_at FROM handoffs')).toEqual([
    { next_due_at: '2027-03-28T22:01:00Z' },
  ]);
  await at('2027-03-28T12:17:00Z', () => runs.schedule());
  await at('2027-03-28T21:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);
  expect(issue(1).labels).not.toContain('overdue');

  // The sweep after the limit is lost, and the next runs by day.
  await at('2027-03-29T10:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);
  await at('2027-03-29T20:17:00Z', () => runs.schedule());
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should have been accepted');
  expect(issue(1).labels).toContain('overdue');
};
