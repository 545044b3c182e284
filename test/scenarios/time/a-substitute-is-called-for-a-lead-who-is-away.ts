import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    reminders: [{ after: 0, who: lead }]
    away: { erin: { from: 2026-11-16, to: 2026-11-20, substitute: bob } }
`);

export const play: Play = async ({ handOver, at, runs, issue, rows }) => {
  await handOver();
  await at('2026-11-17T09:17:00Z', () => runs.schedule());
  const [, called] = issue(1).comments;
  expect(called?.body).toContain('@bob, this handoff should have been accepted by');
  expect(called?.body).not.toContain('@erin');
  expect(
    await rows("SELECT data_json ->> 'called' AS called FROM events WHERE type = 'reminded'"),
  ).toEqual([{ called: '["bob"]' }]);
};
