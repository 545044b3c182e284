// A day without its year is read as the nearest one: "until Wed 1 Dec" as this December, though it is the next.

import { expect, test } from 'vitest';
import type { EventData } from '../../../src/handoff/event.ts';
import type { Handoff } from '../../../src/handoff/state.ts';
import { handoffComment } from '../../../src/render/comments/handoff-comment.ts';
import { reminder } from '../../../src/render/comments/reminder.ts';
import { accepted, initiated, labels, onboarding, template } from '../sample.ts';

const shown = (handoff: Handoff, due: { accept: string | null; complete: string | null }) =>
  handoffComment({
    ...{ handoff, template, labels, due },
    ...{ handoffId: 12, receiving: onboarding, sending: { ...onboarding, id: 'sales' } },
    ...{ requireChecklist: true, attempted: null, unassignable: [], errors: [] },
  });

test('A hold until December of next year names the year', () => {
  const hold = {
    ...{ source: 'comment:1', since: '2026-11-29T09:30:00Z', until: '2027-12-01T00:00:00Z' },
    ...{ by: 'carol', reason: null },
  };
  const text = shown({ ...accepted, hold }, { accept: null, complete: null });
  expect(text).toContain('### ⏸️ On hold until Wed 1 Dec 2027, 00:00 UTC');
  expect(text).toContain('Since Sun 29 Nov, 09:30 UTC, by carol.');
});

test('A handoff accepted two years later shows in which year it was sent and due', () => {
  const at = '2028-05-04T10:00:00Z';
  const text = shown(
    { ...accepted, since: at, acceptedAt: at },
    { accept: null, complete: '2026-12-03T13:03:00Z' },
  );
  expect(text).toMatch(/\| Sent \| .*, Mon 16 Nov 2026, /);
  expect(text).toMatch(/\| Accepted \| .*, Thu 4 May, 10:00 UTC \|/);
  expect(text).toContain('| Complete by | Thu 3 Dec 2026, 13:03 UTC |');
});

test('A limit over the turn of the year names the year, and one within the year does not', () => {
  const since = '2026-12-28T09:00:00Z';
  const text = shown(
    { ...initiated, initiatedAt: since, since },
    { accept: '2026-12-29T09:00:00Z', complete: '2027-01-07T09:00:00Z' },
  );
  expect(text).toContain('| Accept by | Tue 29 Dec, 09:00 UTC |');
  expect(text).toContain('| Complete by | Thu 7 Jan 2027, 09:00 UTC |');
});

test('The turn of the year is that of the team', () => {
  const calendar = { timezone: 'Asia/Tokyo', days: [1], hours: [], holidays: [] };
  const since = '2026-12-31T16:00:00Z';
  const text = handoffComment({
    ...{ handoff: { ...initiated, initiatedAt: since, since }, template, labels },
    ...{ due: { accept: '2027-01-01T16:00:00Z', complete: null }, handoffId: 12 },
    ...{ receiving: { ...onboarding, calendar }, sending: { ...onboarding, id: 'sales' } },
    ...{ requireChecklist: true, attempted: null, unassignable: [], errors: [] },
  });
  expect(text).toContain('| Accept by | Sat 2 Jan, 01:00 GMT+9 |');
});

test('A reminder of a limit of the year before names the year', () => {
  const data: Extract<EventData, { type: 'reminded' }> = {
    ...{ type: 'reminded', limit: 'accept', step: 'owner', after: '0', called: ['alice'] },
    ...{ dueAt: '2026-11-17T10:00:00Z', since: initiated.since },
  };
  const view = { handoff: initiated, template, receiving: onboarding };
  expect(reminder(data, { ...view, at: '2027-02-16T18:00:00Z' })).toContain(
    'should have been accepted by **Tue 17 Nov 2026, 10:00 UTC**',
  );
  expect(reminder(data, { ...view, at: '2026-11-17T10:00:00Z' })).toContain(
    'should have been accepted by **Tue 17 Nov, 10:00 UTC**',
  );
});
