import { expect, test } from 'vitest';
import { dateInZone } from '../../src/base/time/date-in-zone.ts';
import { workClock } from '../../src/handoff/deadlines/business-calendar.ts';
import { by, onboarding, tell } from '../handoff/story.ts';

test.each([
  [null, '2026-11-17T00:30:00Z', '2026-11-17'],
  ['America/Los_Angeles', '2026-11-17T00:30:00Z', '2026-11-16'],
  ['America/Los_Angeles', '2026-11-17T08:00:00Z', '2026-11-17'],
  ['Australia/Sydney', '2026-12-31T13:00:00Z', '2027-01-01'],
  ['Europe/Berlin', '2026-03-01T23:00:00Z', '2026-03-02'],
])('in the zone %s it is, at %s, %s', (zone, at, day) => {
  expect(dateInZone(zone, at)).toBe(day);
});

test('a person is away until the end of that day in their team’s time zone', () => {
  // Filed at 09:00 UTC, when it is still the evening before in Honolulu.
  const clockIn = (timezone: string) =>
    workClock({ timezone, days: [1], hours: [{ from: '09:00', to: '17:00' }], holidays: [] });
  const receiving = { ...onboarding, away: { alice: { to: '2026-11-15' } } };
  const assigned = (timezone: string) =>
    tell([by('sam').files()], { receiving, receivingClock: clockIn(timezone) }).state.handoff
      ?.assignees;
  expect(assigned('Pacific/Honolulu')).toEqual(['bob']);
  expect(assigned('Europe/Berlin')).toEqual(['alice']);
});
