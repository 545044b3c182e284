import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    reminders: [{ after: -2h, who: owner }, { after: 0, who: team }]
`);

export const play: Play = async ({ handOver, at, runs, issue }) => {
  await handOver();
  // Due on Tuesday at 10:01 in Berlin, two working hours after Monday, 16:01.
  await at('2026-11-16T15:00:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);
  await at('2026-11-16T15:17:00Z', () => runs.schedule());
  expect(issue(1).comments[1]?.body).toContain('@alice, this handoff should be accepted by');
  expect(issue(1).labels).not.toContain('overdue');
  await at('2026-11-16T15:47:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(2);

  await at('2026-11-17T09:17:00Z', () => runs.schedule());
  expect(issue(1).comments[2]?.body).toContain('@alice and @bob, this handoff should have been');
  expect(issue(1).labels).toContain('overdue');
};
