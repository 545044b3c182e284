import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    reminders: []
`);

export const play: Play = async ({ handOver, at, runs, issue }) => {
  await handOver();
  await at('2026-11-17T09:00:00Z', () => runs.schedule());
  expect(issue(1).labels).not.toContain('overdue');
  await at('2026-11-17T09:17:00Z', () => runs.schedule());
  expect(issue(1).labels).toContain('overdue');
  await at('2026-11-20T09:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(1);
  expect(issue(1).labels).toContain('overdue');
};
