import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoFromEpoch } from '../../src/base/time/instant.ts';
import type { ReportSchedule } from '../../src/config/types.ts';
import { reportPeriod } from '../../src/metrics/report-period.ts';

const monday: ReportSchedule = {
  every: 'week',
  on: 1,
  at: '09:00',
  timezone: 'Europe/Berlin',
  skipEmpty: false,
};
const friday: ReportSchedule = { ...monday, on: 5 };
const daily: ReportSchedule = { ...monday, every: 'day', at: '02:30' };
const monthly: ReportSchedule = { ...monday, every: 'month', on: 1, timezone: 'America/New_York' };

describe('every Monday at nine in Berlin', () => {
  test.each([
    {
      now: '2026-11-23T07:59:59Z',
      period: '2026-W46',
      dueAt: '2026-11-16T08:00:00Z',
      because: 'a second before, the last one is still the newest',
    },
    {
      now: '2026-11-23T08:00:00Z',
      period: '2026-W47',
      dueAt: '2026-11-23T08:00:00Z',
      because: 'at nine, the week that ended the night before is due',
    },
    {
      now: '2026-11-29T22:59:59Z',
      period: '2026-W47',
      dueAt: '2026-11-23T08:00:00Z',
      because: 'a run that comes late reports the same week',
    },
    {
      now: '2026-10-26T08:00:00Z',
      period: '2026-W43',
      dueAt: '2026-10-26T08:00:00Z',
      because: 'after the clocks went back, nine is at eight UTC',
    },
    {
      now: '2026-10-19T07:00:00Z',
      period: '2026-W42',
      dueAt: '2026-10-19T07:00:00Z',
      because: 'before that, at seven',
    },
    {
      now: '2026-03-30T07:00:00Z',
      period: '2026-W13',
      dueAt: '2026-03-30T07:00:00Z',
      because: 'after they went forward, at seven, too',
    },
    {
      now: '2027-01-04T08:00:00Z',
      period: '2026-W53',
      dueAt: '2027-01-04T08:00:00Z',
      because: '2026 has 53 weeks, of which the last ends in January',
    },
    {
      now: '2026-01-05T08:00:00Z',
      period: '2026-W01',
      dueAt: '2026-01-05T08:00:00Z',
      because: 'the first week of 2026 began in December',
    },
  ])('$now is $period: $because', ({ now, period, dueAt }) => {
    expect(reportPeriod({ schedule: monday, now })).toMatchObject({ period, dueAt });
  });
});

describe('other schedules', () => {
  test.each([
    {
      schedule: friday,
      now: '2026-11-20T08:00:00Z',
      period: '2026-W46',
      dueAt: '2026-11-20T08:00:00Z',
      because: 'on a Friday, only the week before has ended',
    },
    {
      schedule: daily,
      now: '2026-11-22T10:00:00Z',
      period: '2026-11-21',
      dueAt: '2026-11-22T01:30:00Z',
      because: 'a day is reported on the next',
    },
    {
      schedule: daily,
      now: '2026-03-29T01:29:59Z',
      period: '2026-03-27',
      dueAt: '2026-03-28T01:30:00Z',
      because: 'half past two is skipped that night, and half past three not yet reached',
    },
    {
      schedule: daily,
      now: '2026-03-29T01:30:00Z',
      period: '2026-03-28',
      dueAt: '2026-03-29T01:30:00Z',
      because: 'it is half past three, which stands in for the time skipped',
    },
    {
      schedule: daily,
      now: '2026-10-25T01:30:00Z',
      period: '2026-10-24',
      dueAt: '2026-10-25T00:30:00Z',
      because: 'half past two comes twice that night, and counts once, the first time',
    },
    {
      schedule: monthly,
      now: '2026-11-01T14:00:00Z',
      period: '2026-10',
      dueAt: '2026-11-01T14:00:00Z',
      because: 'New York is at five hours behind from that day on',
    },
    {
      schedule: { ...monthly, on: 28 },
      now: '2027-01-15T00:00:00Z',
      period: '2026-11',
      dueAt: '2026-12-28T14:00:00Z',
      because: 'on the 28th of December, the last whole month was November',
    },
    {
      schedule: monthly,
      now: '2026-03-31T12:00:00Z',
      period: '2026-02',
      dueAt: '2026-03-01T14:00:00Z',
      because: 'no month is skipped where the one before is shorter',
    },
    {
      schedule: { ...monthly, on: 31 },
      now: '2027-02-28T14:00:00Z',
      period: '2027-01',
      dueAt: '2027-02-28T14:00:00Z',
      because: 'February has no 31st, so its last day is meant',
    },
    {
      schedule: { ...monthly, on: 31 },
      now: '2027-03-30T23:00:00Z',
      period: '2027-01',
      dueAt: '2027-02-28T14:00:00Z',
      because: 'March has a 31st, which is still to come',
    },
  ])('every $schedule.every, $now is $period: $because', ({ schedule, now, period, dueAt }) => {
    expect(reportPeriod({ schedule, now })).toMatchObject({ period, dueAt });
  });
});

describe('a report counts exactly the period that it names', () => {
  const counted = (schedule: ReportSchedule, now: string) => {
    const { window, before, weekEnds } = reportPeriod({ schedule, now }).counted;
    const days = ({ from, to }: typeof window) => [isoFromEpoch(from), isoFromEpoch(to)];
    return { window: days(window), before: days(before), weeks: weekEnds.map(isoFromEpoch) };
  };

  test('a week from Monday to Sunday, by the clock of its time zone, on any day of posting', () => {
    const week = {
      window: ['2026-11-15T23:00:00Z', '2026-11-22T22:59:59Z'],
      before: ['2026-11-08T23:00:00Z', '2026-11-15T22:59:59Z'],
    };
    expect(counted(monday, '2026-11-23T08:00:00Z')).toMatchObject(week);
    expect(counted(friday, '2026-11-27T08:00:00Z')).toMatchObject(week);
  });

  test('a month, next to the one before it, of another length', () => {
    expect(counted({ ...monthly, timezone: 'UTC' }, '2027-03-01T09:00:00Z')).toMatchObject({
      window: ['2027-02-01T00:00:00Z', '2027-02-28T23:59:59Z'],
      before: ['2027-01-01T00:00:00Z', '2027-01-31T23:59:59Z'],
    });
  });

  test('a day of 25 hours, where the clocks go back', () => {
    expect(counted(daily, '2026-10-26T09:00:00Z').window).toEqual([
      '2026-10-24T22:00:00Z',
      '2026-10-25T22:59:59Z',
    ]);
  });

  test('weeks that end at midnight, before and after the clocks go back', () => {
    const { weeks } = counted(monday, '2026-11-02T08:00:00Z');
    expect(weeks.slice(-3)).toEqual([
      '2026-10-18T21:59:59Z',
      '2026-10-25T22:59:59Z',
      '2026-11-01T22:59:59Z',
    ]);
  });
});

test('a report is never due before it falls due, and each one is due once', () => {
  const schedule = fc.record({
    every: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    on: fc.integer({ min: 1, max: 7 }),
    at: fc.constantFrom('00:00', '02:30', '09:00', '23:59'),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Pacific/Apia'),
    skipEmpty: fc.constant(false),
  });
  const instant = fc.date({
    min: new Date('2015-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(schedule, instant, (given, date) => {
      const found = reportPeriod({ schedule: given, now: date.toISOString() });
      expect(Date.parse(found.dueAt)).toBeLessThanOrEqual(date.getTime());
      expect(reportPeriod({ schedule: given, now: found.dueAt })).toEqual(found);
      const { window, before } = found.counted;
      expect(window.to * 1000).toBeLessThan(Date.parse(found.dueAt));
      expect(before.to + 1).toBe(window.from);
      const justBefore = new Date(Date.parse(found.dueAt) - 1).toISOString();
      expect(reportPeriod({ schedule: given, now: justBefore }).period < found.period).toBe(true);
    }),
    { numRuns: 300 },
  );
});
