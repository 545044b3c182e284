import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    reminders: [{ after: 0, who: owner }, { after: 1d, who: lead }]
    away: { alice: { from: 2026-11-17, to: 2026-11-30 } }
`);

export const play: Play = async ({ handOver, at, runs, issue, rows }) => {
  await handOver();
  expect(issue(1).assignees).toEqual(['alice']);
  await at('2026-11-17T09:17:00Z', () => runs.schedule());
  expect(issue(1).comments[1]?.body).toContain('@erin, this handoff should have been accepted');
  expect(
    await rows("SELECT at, data_json ->> 'step' AS step FROM events WHERE type = 'reminded'"),
  ).toEqual([{ at: '2026-11-17T09:01:00Z', step: 'lead' }]);
  await at('2026-11-18T09:17:00Z', () => runs.schedule());
  expect(issue(1).comments).toHaveLength(2);
};
