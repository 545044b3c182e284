import { describe, expect, test } from 'vitest';
import type { OpeningSchedule } from '../../../src/config/types.ts';
import { lastOccurrence, nextOccurrence } from '../../../src/handoff/recurring/occurrences.ts';

const berlin = { timezone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] };

const at = (
  every: OpeningSchedule['every'],
  times = ['08:00'],
  on?: OpeningSchedule['on'],
): OpeningSchedule => ({
  every,
  at: times,
  keep: [],
  ...(on === undefined ? {} : { on }),
});

const next = (schedule: OpeningSchedule, now: string, calendar = berlin) =>
  nextOccurrence(schedule, calendar, now)?.at;
const last = (schedule: OpeningSchedule, now: string, calendar = berlin) =>
  lastOccurrence(schedule, calendar, now)?.at;

describe('Every day', () => {
  test('it is due at its local time, on weekends and holidays too.', () => {
    expect(next(at('day'), '2026-12-24T08:00:00Z')).toBe('2026-12-25T07:00:00Z');
    expect(next(at('day'), '2026-12-25T08:00:00Z')).toBe('2026-12-26T07:00:00Z');
  });

  test('it is due in the very second, and the next one is a day later.', () => {
    expect(last(at('day'), '2026-11-28T07:00:00Z')).toBe('2026-11-28T07:00:00Z');
    expect(last(at('day'), '2026-11-28T06:59:59Z')).toBe('2026-11-27T07:00:00Z');
    expect(next(at('day'), '2026-11-28T07:00:00Z')).toBe('2026-11-29T07:00:00Z');
  });

  test('it keeps its local time when the clocks change.', () => {
    expect(next(at('day'), '2026-10-24T07:00:00Z')).toBe('2026-10-25T07:00:00Z');
    expect(next(at('day'), '2026-10-23T07:00:00Z')).toBe('2026-10-24T06:00:00Z');
  });

  test('a time that the clocks skip is due when they go forward.', () => {
    expect(next(at('day', ['02:30']), '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00Z');
  });

  test('a time that the clocks repeat is due once, the first time.', () => {
    const schedule = at('day', ['02:30']);
    expect(next(schedule, '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00Z');
    expect(next(schedule, '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00Z');
    expect(last(schedule, '2026-10-25T01:30:00Z')).toBe('2026-10-25T00:30:00Z');
  });

  test('of several shifts each has its own, in any order in the file.', () => {
    const shifts = at('day', ['22:00', '06:00', '14:00']);
    expect(lastOccurrence(shifts, berlin, '2026-11-28T20:59:59Z')).toEqual({
      local: '2026-11-28T14:00',
      at: '2026-11-28T13:00:00Z',
    });
    expect(last(shifts, '2026-11-29T03:00:00Z')).toBe('2026-11-28T21:00:00Z');
    expect(next(shifts, '2026-11-28T21:00:00Z')).toBe('2026-11-29T05:00:00Z');
  });
});

describe('Every weekday', () => {
  test('it leaves out weekends and holidays of the team.', () => {
    expect(next(at('weekday'), '2026-12-24T08:00:00Z')).toBe('2026-12-28T07:00:00Z');
    expect(last(at('weekday'), '2026-12-27T12:00:00Z')).toBe('2026-12-24T07:00:00Z');
  });

  test('working days are those of the team.', () => {
    const dubai = { timezone: 'Asia/Dubai', days: [7, 1, 2, 3, 4], holidays: [] };
    expect(next(at('weekday'), '2026-11-26T08:00:00Z', dubai)).toBe('2026-11-29T04:00:00Z');
  });

  test('a team that is off for a year and more has no occurrence.', () => {
    const holidays = Array.from({ length: 500 }, (_, day) =>
      new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10),
    );
    expect(nextOccurrence(at('weekday'), { ...berlin, holidays }, '2026-11-02T00:00:00Z')).toBe(
      null,
    );
  });
});

describe('Every week', () => {
  test('it is due on its day, on a holiday too.', () => {
    expect(next(at('week', ['08:00'], 5), '2026-12-19T08:00:00Z')).toBe('2026-12-25T07:00:00Z');
  });

  test('without a day, on Monday.', () => {
    expect(next(at('week'), '2026-11-24T08:00:00Z')).toBe('2026-11-30T07:00:00Z');
    expect(last(at('week'), '2026-11-29T08:00:00Z')).toBe('2026-11-23T07:00:00Z');
  });
});

describe('On several days of a week', () => {
  test('it is due on each.', () => {
    const twice = at('week', ['08:00'], [1, 4]);
    expect(next(twice, '2026-11-30T12:00:00Z')).toBe('2026-12-03T07:00:00Z');
    expect(next(twice, '2026-12-03T12:00:00Z')).toBe('2026-12-07T07:00:00Z');
    expect(last(twice, '2026-12-03T12:00:00Z')).toBe('2026-12-03T07:00:00Z');
  });
});

describe('Every two weeks', () => {
  const mondays = { ...at('2 weeks', ['08:00'], 1), start: '2026-12-07' };

  test('it is due from its first day on, also past a year of 53 weeks.', () => {
    expect(last(mondays, '2026-12-06T12:00:00Z')).toBeUndefined();
    expect(next(mondays, '2026-11-20T12:00:00Z')).toBe('2026-12-07T07:00:00Z');
    expect(next(mondays, '2026-12-07T12:00:00Z')).toBe('2026-12-21T07:00:00Z');
    expect(next(mondays, '2026-12-21T12:00:00Z')).toBe('2027-01-04T07:00:00Z');
    expect(next(mondays, '2027-03-20T12:00:00Z')).toBe('2027-03-29T06:00:00Z');
  });

  test('on two days, it is due on both in the same weeks, none before the first day.', () => {
    const both = { ...mondays, on: [1, 4], start: '2026-12-10' };
    expect(next(both, '2026-12-01T12:00:00Z')).toBe('2026-12-10T07:00:00Z');
    expect(next(both, '2026-12-10T12:00:00Z')).toBe('2026-12-21T07:00:00Z');
    expect(next(both, '2026-12-21T12:00:00Z')).toBe('2026-12-24T07:00:00Z');
  });

  test('or every three.', () => {
    const third = { ...mondays, every: '3 weeks' as const };
    expect(next(third, '2026-12-07T12:00:00Z')).toBe('2026-12-28T07:00:00Z');
  });
});

describe('Every month', () => {
  const after = (on: OpeningSchedule['on'], day: string) =>
    next(at('month', ['08:00'], on), `${day}T12:00:00Z`)?.slice(0, 10);

  test.each([
    ['the 1st, if no day is named', undefined, '2026-12-01', '2027-01-01'],
    ['the 15th', 15, '2026-12-01', '2026-12-15'],
    ['the last day of a month that has no 31st', 31, '2026-11-01', '2026-11-30'],
    ['29 February in a leap year', 30, '2028-02-01', '2028-02-29'],
    ['28 February in another year', 30, '2027-02-01', '2027-02-28'],
    ['the last day', 'last day', '2026-11-30', '2026-12-31'],
    ['the last working day before a weekend', 'last weekday', '2027-01-01', '2027-01-29'],
    ['the second Monday', 'second monday', '2026-12-01', '2026-12-14'],
    ['the first Monday, which is the 7th', 'first monday', '2026-12-01', '2026-12-07'],
    ['the fourth Friday, also on a holiday', 'fourth friday', '2026-12-01', '2026-12-25'],
    ['the last Friday of five', 'last friday', '2027-01-01', '2027-01-29'],
    ['the first of two days', [1, 15], '2026-11-20', '2026-12-01'],
    ['the second of two days', [1, 15], '2026-12-02', '2026-12-15'],
    [
      'the fourth of two Tuesdays',
      ['second tuesday', 'fourth tuesday'],
      '2026-12-09',
      '2026-12-22',
    ],
  ] as const)('it is due on %s.', (_, on, today, due) => {
    expect(after(on, today)).toBe(due);
  });

  test('the first and the last working day leave out holidays of the team.', () => {
    const off = { ...berlin, holidays: ['2026-12-30', '2026-12-31', '2027-01-01'] };
    const day = (on: OpeningSchedule['on'], now: string) =>
      next(at('month', ['08:00'], on), now, off)?.slice(0, 10);
    expect(day('last weekday', '2026-12-01T00:00:00Z')).toBe('2026-12-29');
    expect(day('first weekday', '2026-12-29T00:00:00Z')).toBe('2027-01-04');
    expect(day('second weekday', '2026-12-29T00:00:00Z')).toBe('2027-01-05');
  });

  test('only in its months: the last working day of a quarter, or one day a year.', () => {
    const quarter = { ...at('month', ['08:00'], 'last weekday'), in: [3, 6, 9, 12] };
    expect(next(quarter, '2026-10-01T00:00:00Z')).toBe('2026-12-31T07:00:00Z');
    expect(last(quarter, '2026-12-01T00:00:00Z')).toBe('2026-09-30T06:00:00Z');
    expect(next({ ...at('month'), in: [2] }, '2026-02-02T00:00:00Z')).toBe('2027-02-01T07:00:00Z');
  });
});

describe('While it is paused', () => {
  const paused = (...periods: NonNullable<OpeningSchedule['paused']>) => ({
    ...at('day'),
    paused: periods,
  });

  test('it is not due from the first to the last day, where the team is.', () => {
    const holidays = paused({ from: '2026-12-21', to: '2027-01-03' });
    expect(next(holidays, '2026-12-20T08:00:00Z')).toBe('2027-01-04T07:00:00Z');
    expect(last(holidays, '2027-01-03T20:00:00Z')).toBe('2026-12-20T07:00:00Z');
  });

  test('it ends for good after the day before, and starts again after the last.', () => {
    expect(next(paused({ from: '2026-12-21' }), '2026-12-20T08:00:00Z')).toBeUndefined();
    expect(next(paused({ to: '2027-03-31' }), '2026-12-20T08:00:00Z')).toBe('2027-04-01T06:00:00Z');
    expect(next(paused({}), '2026-12-20T08:00:00Z')).toBeUndefined();
  });
});
