import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    calendar: { timezone: Europe/Berlin, hours: [09:00-10:00, 10:00-17:00] }
`);

export const play: Play = async ({ handOver, at, runs, issue, audit }) => {
  await handOver();
  await at('2026-11-17T09:00:00Z', () => runs.schedule());

  // Due at 10:01 in Berlin; the schedule is late until the evening, when no one is called.
  const commits = (await audit()).length;
  await at('2026-11-17T16:17:00Z', () => runs.schedule());
  await at('2026-11-18T05:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);
  expect(await audit()).toHaveLength(commits);

  await at('2026-11-18T08:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(2);
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should have been accepted');
  expect(issue(1).labels).toContain('overdue');
};
