import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  runsCollide: true,
  configuration: {
    'config.yml': `teams:
  on_call:
    members: [alice, bob, erin]
    away: { erin: 2026-12-31 }
    calendar:
      timezone: Europe/Berlin
      days: [mon, tue, wed, thu, fri, sat, sun]
      hours: [06:00-14:00, 14:00-22:00, 22:00-06:00]
`,
    'shift_to_shift.yml': `name: Shift → Next shift
from: on_call
to: on_call
fields:
  - { id: state, type: dropdown, options: [stable, watch] }
  - { id: incidents, label: Open incidents, type: list }
checklist: [Pager tested]
opens: { every: day, at: "08:00", keep: [incidents] }
`,
  },
};

export const play: Play = async ({ at, when, runs, alice, bob, issue, github, rows }) => {
  const titles = () => github.issues().map(({ title }) => title);
  const fill = (body: string) =>
    body
      .replace('### State\n\n_No response_', '### State\n\nstable')
      .replace('### Open incidents\n\n_No response_', '### Open incidents\n\n- Login fails');
  const both = async () => {
    await Promise.all([runs.schedule(), runs.schedule()]);
  };

  // The first run ever opens nothing of the time before.
  await at('2026-11-16T09:17:00Z', () => runs.schedule());
  expect(titles()).toEqual([]);

  // Late, and twice at once.
  await at('2026-11-17T07:17:00Z', both);
  expect(titles()).toEqual(['Shift → Next shift: Tue 17 Nov 2026, 08:00 CET']);
  expect(issue(1).assignees).toEqual(['alice']);
  expect(issue(1).comments.map(({ body }) => body.includes('@alice'))).toEqual([true]);
  await when(() => alice.editBody(1, fill));
  await when(() => bob.comment(1, '/accept'));

  // All runs of Wednesday are lost. On Thursday they are late.
  await at('2026-11-19T12:40:00Z', () => runs.schedule());
  await when(() => runs.schedule());
  expect(titles()).toHaveLength(2);
  expect(issue(2)).toMatchObject({
    title: 'Shift → Next shift: Thu 19 Nov 2026, 08:00 CET',
    assignees: ['bob'],
  });
  expect(issue(2).body).toContain('The last one is #1.');
  expect(issue(2).body).toContain('### Open incidents\n\n- Login fails');

  // bob does not fill it in.
  await at('2026-11-20T07:17:00Z', both);
  expect(titles()).toHaveLength(3);
  expect(issue(2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  expect(issue(2).comments.at(-1)?.body).toContain('Continue in #3.');
  expect(issue(3).assignees).toEqual(['alice']);
  await when(() => alice.editBody(3, fill));
  expect(
    await rows('SELECT issue_number, status, initiated_by, owner FROM handoffs ORDER BY id'),
  ).toEqual([
    { issue_number: 1, status: 'accepted', initiated_by: 'alice', owner: 'bob' },
    { issue_number: 3, status: 'initiated', initiated_by: 'alice', owner: null },
  ]);
};
