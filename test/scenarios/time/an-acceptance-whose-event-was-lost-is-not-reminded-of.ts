import { expect } from 'vitest';
import { officeWith } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';

export const given = officeWith(`
    reminders: [{ after: -2h, who: owner }, { after: 0, who: owner }, { after: 4h, who: lead }]
    away: { alice: { from: 2026-11-17, to: 2026-11-20, substitute: bob } }
`);

export const play: Play = async ({ handOver, at, runs, bob, issue, rows }) => {
  await handOver();
  await handOver();
  await handOver();
  // The first is accepted in time, and no one hears of it; the events of the second come late and twice.
  await at('2026-11-17T08:30:00Z', async () => {
    runs.loseNext(1);
    await bob.label(1, 'accepted');
  });
  await at('2026-11-17T08:40:00Z', async () => {
    runs.hold();
    await bob.comment(2, '/accept');
    await runs.schedule();
    runs.release((held) => [...held.toReversed(), ...held]);
  });
  await at('2026-11-17T09:17:00Z', () => runs.schedule());

  expect(await rows('SELECT status, accepted_at FROM handoffs ORDER BY id')).toEqual([
    { status: 'accepted', accepted_at: '2026-11-17T08:30:00Z' },
    { status: 'accepted', accepted_at: '2026-11-17T08:40:00Z' },
    { status: 'initiated', accepted_at: null },
  ]);
  for (const number of [1, 2]) {
    expect(issue(number).labels).not.toContain('overdue');
    expect(issue(number).comments.filter(({ body }) => body.includes('should'))).toEqual([]);
  }
  // Of the third, the substitute of the one assigned is reminded, once.
  const reminders = issue(3).comments.filter(({ body }) => body.includes('should have been'));
  expect(reminders.map(({ body }) => /@\w+/.exec(body)?.[0])).toEqual(['@bob']);
};
