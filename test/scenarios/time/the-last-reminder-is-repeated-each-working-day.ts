import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    reminders: [{ after: 0, who: team, repeat: 1d }]
`);

export const play: Play = async ({ handOver, at, runs, bob, issue, rows }) => {
  await handOver();
  const swept = (time: string) => at(time, () => runs.schedule());
  await swept('2026-11-17T09:17:00Z');
  await swept('2026-11-17T10:17:00Z');
  expect(issue(1).comments).toHaveLength(2);
  expect(await rows('SELECT next_reminder_at FROM handoffs')).toEqual([
    { next_reminder_at: '2026-11-18T09:01:00Z' },
  ]);
  await swept('2026-11-18T09:17:00Z');
  expect(issue(1).comments).toHaveLength(3);

  // Nothing runs until after the weekend: only the last reminder of those missed is sent.
  await swept('2026-11-24T09:17:00Z');
  expect(issue(1).comments).toHaveLength(4);
  await at('2026-11-24T10:00:00Z', () => bob.label(1, 'accepted'));
  expect(issue(1).labels).not.toContain('overdue');
};
