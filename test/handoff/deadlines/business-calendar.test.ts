import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duration } from '../../../src/config/types.ts';
import { type WorkCalendar, workClock } from '../../../src/handoff/deadlines/business-calendar.ts';
import {
  alwaysOpen,
  type BusinessTime,
  toSeconds,
} from '../../../src/handoff/deadlines/business-time.ts';

const office: WorkCalendar = {
  timezone: 'Europe/Berlin',
  days: [1, 2, 3, 4, 5],
  hours: [{ from: '09:00', to: '17:00' }],
  holidays: ['2026-12-24', '2026-12-25'],
};
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const night = { from: '22:00', to: '06:00' };
const wholeDay = { from: '00:00', to: '24:00' };

const offices = {
  Berlin: office,
  'New York': { ...office, timezone: 'America/New_York', holidays: ['2026-11-26'] },
  Sydney: { ...office, timezone: 'Australia/Sydney', holidays: [] },
  'Berlin, at night, every day': {
    ...office,
    days: everyDay,
    hours: [{ from: '02:30', to: '06:00' }],
  },
  'Berlin, until late, every day': {
    ...office,
    days: everyDay,
    hours: [{ from: '00:00', to: '02:30' }],
  },
  'New York, around the clock but for a minute': {
    ...office,
    timezone: 'America/New_York',
    days: everyDay,
    hours: [{ from: '00:00', to: '23:59' }],
    holidays: [],
  },
  'Berlin, with a break at noon': {
    ...office,
    hours: [
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '18:00' },
    ],
  },
  'Berlin, every night': { ...office, days: everyDay, hours: [night] },
  'Berlin, until half past two at night': {
    ...office,
    days: everyDay,
    hours: [{ from: '22:00', to: '02:30' }],
  },
  'New York, nights from Monday to Friday': {
    ...office,
    timezone: 'America/New_York',
    hours: [night],
    holidays: [],
  },
  'Berlin, in three shifts': {
    ...office,
    hours: [{ from: '06:00', to: '14:00' }, { from: '14:00', to: '22:00' }, night],
  },
  'Berlin, Monday to Friday around the clock': { ...office, hours: [wholeDay], holidays: [] },
  'Berlin, Sundays around the clock': { ...office, days: [7], hours: [wholeDay], holidays: [] },
  'Cairo, Monday to Friday around the clock': {
    ...office,
    timezone: 'Africa/Cairo',
    hours: [wholeDay],
    holidays: [],
  },
} satisfies Readonly<Record<string, WorkCalendar>>;

const hours = (count: number) => count * 3600;

// Worked out by hand, from the calendar on the wall: 2026-11-16 is a Monday. Berlin is an hour ahead of
// UTC, from 29 March to 25 October two; New York five behind, from 8 March to 1 November four; Sydney
// eleven ahead, from 5 April to 4 October ten.
const table: readonly (readonly [
  what: string,
  where: keyof typeof offices,
  from: string,
  seconds: number,
  to: string,
])[] = [
  // Within a day, over the night, over the weekend.
  ['within a morning', 'Berlin', '2026-11-16T08:00:00Z', hours(2), '2026-11-16T10:00:00Z'],
  ['over a night', 'Berlin', '2026-11-16T15:00:00Z', hours(2), '2026-11-17T09:00:00Z'],
  ['over a weekend', 'Berlin', '2026-11-20T15:30:00Z', hours(1), '2026-11-23T08:30:00Z'],
  ['of seconds', 'Berlin', '2026-11-20T15:59:59Z', 2, '2026-11-23T08:00:01Z'],
  ['of no time at all', 'Berlin', '2026-11-21T11:00:00Z', 0, '2026-11-21T11:00:00Z'],
  // Limits that end with the day, and beginnings outside of the hours.
  ['to the end of the day', 'Berlin', '2026-11-16T08:00:00Z', hours(8), '2026-11-16T16:00:00Z'],
  ['from the end of the day', 'Berlin', '2026-11-16T16:00:00Z', hours(8), '2026-11-17T16:00:00Z'],
  ['from before the day', 'Berlin', '2026-11-16T03:00:00Z', hours(1), '2026-11-16T09:00:00Z'],
  ['from after the day', 'Berlin', '2026-11-16T20:00:00Z', hours(1), '2026-11-17T09:00:00Z'],
  ['from a Saturday', 'Berlin', '2026-11-21T12:00:00Z', hours(16), '2026-11-24T16:00:00Z'],
  // 23 December 2026 is a Wednesday: two holidays and a weekend follow.
  ['over Christmas', 'Berlin', '2026-12-23T15:00:00Z', hours(2), '2026-12-28T09:00:00Z'],
  ['from a holiday', 'Berlin', '2026-12-24T10:00:00Z', hours(8), '2026-12-28T16:00:00Z'],
  ['over Thanksgiving', 'New York', '2026-11-25T21:00:00Z', hours(2), '2026-11-27T15:00:00Z'],
  // Forward: Berlin on Sunday 29 March 2026, New York on 8 March, Sydney on 4 October.
  ['over spring in Berlin', 'Berlin', '2026-03-27T15:00:00Z', hours(2), '2026-03-30T08:00:00Z'],
  ['over spring in New York', 'New York', '2026-03-06T21:00:00Z', hours(2), '2026-03-09T14:00:00Z'],
  ['over spring in Sydney', 'Sydney', '2026-10-02T06:00:00Z', hours(2), '2026-10-04T23:00:00Z'],
  // Back: Berlin on 25 October, New York on 1 November, Sydney on 5 April.
  ['over autumn in Berlin', 'Berlin', '2026-10-23T14:00:00Z', hours(2), '2026-10-26T09:00:00Z'],
  ['over autumn in New York', 'New York', '2026-10-30T20:00:00Z', hours(2), '2026-11-02T15:00:00Z'],
  ['over autumn in Sydney', 'Sydney', '2026-04-03T05:00:00Z', hours(2), '2026-04-06T00:00:00Z'],
  // A week over the change has as many working hours as any other.
  ['a week over spring', 'Berlin', '2026-03-25T11:00:00Z', hours(40), '2026-04-01T10:00:00Z'],
  ['a week over autumn', 'Berlin', '2026-10-21T10:00:00Z', hours(40), '2026-10-28T11:00:00Z'],
  // 02:30 is skipped on 29 March: that shift starts as the clocks go forward, at 01:00 UTC, for three hours.
  [
    'beginning in the gap',
    'Berlin, at night, every day',
    '2026-03-28T22:00:00Z',
    hours(3),
    '2026-03-29T04:00:00Z',
  ],
  [
    'a shift cut short by the gap',
    'Berlin, at night, every day',
    '2026-03-29T00:00:00Z',
    hours(4),
    '2026-03-30T01:30:00Z',
  ],
  [
    'ending in the gap',
    'Berlin, until late, every day',
    '2026-03-28T23:00:00Z',
    hours(2),
    '2026-03-29T01:00:00Z',
  ],
  // 02:30 is there twice on 25 October: the first, at 00:30 UTC, counts.
  [
    'beginning in the hour that is there twice',
    'Berlin, at night, every day',
    '2026-10-24T22:00:00Z',
    hours(4.5),
    '2026-10-25T05:00:00Z',
  ],
  [
    'ending in the hour that is there twice',
    'Berlin, until late, every day',
    '2026-10-24T22:00:00Z',
    hours(2.5),
    '2026-10-25T00:30:00Z',
  ],
  // A day of 23 hours, and one of 25, each less the minute before midnight.
  [
    'the shortest day',
    'New York, around the clock but for a minute',
    '2026-03-08T05:00:00Z',
    hours(23) - 60,
    '2026-03-09T03:59:00Z',
  ],
  [
    'the longest day',
    'New York, around the clock but for a minute',
    '2026-11-01T04:00:00Z',
    hours(25) - 60,
    '2026-11-02T04:59:00Z',
  ],
  // Two shifts: the break does not count.
  [
    'over a break',
    'Berlin, with a break at noon',
    '2026-11-16T11:00:00Z',
    hours(2),
    '2026-11-16T14:00:00Z',
  ],
  [
    'to the beginning of a break',
    'Berlin, with a break at noon',
    '2026-11-16T08:00:00Z',
    hours(4),
    '2026-11-16T12:00:00Z',
  ],
  [
    'from a break',
    'Berlin, with a break at noon',
    '2026-11-16T12:30:00Z',
    hours(5),
    '2026-11-17T09:00:00Z',
  ],
  // Nights, each counted to the day on which it starts.
  [
    'over midnight',
    'Berlin, every night',
    '2026-11-16T22:00:00Z',
    hours(2),
    '2026-11-17T00:00:00Z',
  ],
  ['over a day', 'Berlin, every night', '2026-11-17T04:00:00Z', hours(2), '2026-11-17T22:00:00Z'],
  [
    'from the middle of a night',
    'Berlin, every night',
    '2026-11-17T02:00:00Z',
    hours(3),
    '2026-11-17T05:00:00Z',
  ],
  // The night before a holiday runs on into it; none starts on the 24th and the 25th.
  [
    'over a night and two holidays',
    'Berlin, every night',
    '2026-12-23T21:00:00Z',
    hours(9),
    '2026-12-26T22:00:00Z',
  ],
  // The night of Friday runs until Saturday, 06:00; the next starts on Monday. The clocks go forward between.
  [
    'over a weekend of nights',
    'New York, nights from Monday to Friday',
    '2026-03-07T03:00:00Z',
    hours(9),
    '2026-03-10T03:00:00Z',
  ],
  [
    'over a weekend of nights in autumn',
    'New York, nights from Monday to Friday',
    '2026-10-31T02:00:00Z',
    hours(9),
    '2026-11-03T04:00:00Z',
  ],
  // The night to 29 March has seven hours, that to 25 October nine.
  [
    'the shortest night',
    'Berlin, every night',
    '2026-03-28T21:00:00Z',
    hours(7),
    '2026-03-29T04:00:00Z',
  ],
  [
    'over the shortest night',
    'Berlin, every night',
    '2026-03-28T22:00:00Z',
    hours(7),
    '2026-03-29T21:00:00Z',
  ],
  [
    'the longest night',
    'Berlin, every night',
    '2026-10-24T20:00:00Z',
    hours(9),
    '2026-10-25T05:00:00Z',
  ],
  [
    'eight hours of the longest night',
    'Berlin, every night',
    '2026-10-24T20:00:00Z',
    hours(8),
    '2026-10-25T04:00:00Z',
  ],
  [
    'over the longest night',
    'Berlin, every night',
    '2026-10-24T21:00:00Z',
    hours(9),
    '2026-10-25T22:00:00Z',
  ],
  // 02:30 is skipped in spring: the night ends at 01:00 UTC. In autumn the first 02:30 ends it, at 00:30 UTC.
  [
    'a night that ends in the gap',
    'Berlin, until half past two at night',
    '2026-03-28T21:00:00Z',
    hours(4),
    '2026-03-29T01:00:00Z',
  ],
  [
    'a night that ends in the hour that is there twice',
    'Berlin, until half past two at night',
    '2026-10-24T20:00:00Z',
    hours(4.5),
    '2026-10-25T00:30:00Z',
  ],
  // Three shifts leave no gap, from Monday, 06:00, to Saturday, 06:00.
  [
    'through all shifts',
    'Berlin, in three shifts',
    '2026-11-16T04:00:00Z',
    hours(24),
    '2026-11-17T05:00:00Z',
  ],
  [
    'over a weekend in shifts',
    'Berlin, in three shifts',
    '2026-11-21T04:00:00Z',
    hours(2),
    '2026-11-23T06:00:00Z',
  ],
  // Whole days, from midnight to midnight.
  [
    'from Friday to Monday',
    'Berlin, Monday to Friday around the clock',
    '2026-03-27T22:00:00Z',
    hours(2),
    '2026-03-29T23:00:00Z',
  ],
  [
    'a whole day of 23 hours',
    'Berlin, Sundays around the clock',
    '2026-03-28T12:00:00Z',
    hours(23),
    '2026-03-29T22:00:00Z',
  ],
  [
    'a whole day of 25 hours',
    'Berlin, Sundays around the clock',
    '2026-10-24T12:00:00Z',
    hours(25),
    '2026-10-25T23:00:00Z',
  ],
  // In Cairo, Friday 24 April starts at 01:00, and Thursday 29 October has 23:00 twice.
  [
    'a day without a midnight',
    'Cairo, Monday to Friday around the clock',
    '2026-04-23T21:00:00Z',
    hours(24),
    '2026-04-24T21:00:00Z',
  ],
  [
    'a day that ends an hour later',
    'Cairo, Monday to Friday around the clock',
    '2026-10-28T21:00:00Z',
    hours(25),
    '2026-10-29T22:00:00Z',
  ],
];

describe('Working time', () => {
  test.each(table)('%s, in %s: %s and %i s come to %s', (_, where, from, seconds, to) => {
    const clock = workClock(offices[where]);
    expect(clock.add(from, seconds)).toBe(to);
    expect(clock.between(from, to)).toBe(seconds);
  });

  const openings = [
    ['in the morning', 'Berlin', '2026-11-16T08:00:00Z', '2026-11-16T08:00:00Z'],
    ['in the evening', 'Berlin', '2026-11-20T16:00:00Z', '2026-11-23T08:00:00Z'],
    ['before the morning', 'Berlin', '2026-11-16T05:00:00Z', '2026-11-16T08:00:00Z'],
    ['at noon', 'Berlin, with a break at noon', '2026-11-16T12:00:00Z', '2026-11-16T13:00:00Z'],
    ['at night', 'Berlin, every night', '2026-11-17T02:00:00Z', '2026-11-17T02:00:00Z'],
    ['over Christmas', 'Berlin, every night', '2026-12-24T12:00:00Z', '2026-12-26T21:00:00Z'],
  ] as const;
  test.each(openings)('opens %s, in %s: after %s at %s', (_, where, at, opening) => {
    expect(workClock(offices[where]).nextOpening(at)).toBe(opening);
  });

  test('does not run backwards', () => {
    const clock = workClock(office);
    expect(clock.between('2026-11-17T12:00:00Z', '2026-11-16T12:00:00Z')).toBe(0);
  });

  test('is all time where there is no calendar', () => {
    expect(alwaysOpen.add('2026-03-28T23:00:00Z', hours(24))).toBe('2026-03-29T23:00:00Z');
    expect(alwaysOpen.between('2026-03-28T23:00:00Z', '2026-03-29T23:00:00Z')).toBe(hours(24));
  });
});

describe('A limit of', () => {
  const lengths: readonly (readonly [Duration, working: number, plain: number])[] = [
    [{ amount: 90, unit: 'm' }, hours(1.5), hours(1.5)],
    [{ amount: 24, unit: 'h' }, hours(24), hours(24)],
    [{ amount: 2, unit: 'd' }, hours(16), hours(48)],
    [{ amount: 1, unit: 'w' }, hours(40), hours(168)],
  ];
  test.each(lengths)('%o', (length, working, plain) => {
    expect(toSeconds(workClock(office), length)).toBe(working);
    expect(toSeconds(alwaysOpen, length)).toBe(plain);
  });
});

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
);
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((at) => {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${pad(Math.floor(at / 60))}:${pad(at % 60)}`;
});
const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'));
const clock: fc.Arbitrary<BusinessTime> = fc
  .record({
    timezone: zone,
    days: fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 }),
    hours: fc
      .tuple(fc.uniqueArray(minute, { minLength: 2, maxLength: 7 }), fc.boolean())
      .map(([times, isByNight]) => {
        const [first = '', ...rest] = times.toSorted().slice(times.length % 2);
        const ends = isByNight ? [...rest, first] : [first, ...rest];
        return ends.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: ends[at + 1] ?? '' }] : []));
      }),
    holidays: fc.uniqueArray(
      instant.map((at) => at.slice(0, 10)),
      { maxLength: 20 },
    ),
  })
  .map(workClock);
const length = fc.oneof(fc.integer({ min: 0, max: 400_000 }), fc.constantFrom(60, 28_800));

describe('In any calendar', () => {
  test('the result is as far away as was added', () => {
    fc.assert(
      fc.property(clock, instant, length, ({ add, between }, at, seconds) => {
        const later = add(at, seconds);
        expect(between(at, later)).toBe(seconds);
        // The first of these instants: a second before, it was less.
        const before = new Date(Date.parse(later) - 1000).toISOString();
        expect(seconds === 0 || between(at, before) === seconds - 1).toBe(true);
      }),
    );
  });

  test('later beginnings and longer times come to later ends', () => {
    fc.assert(
      fc.property(clock, instant, instant, length, length, ({ add }, one, other, some, more) => {
        const [first = '', second = ''] = [one, other].toSorted();
        expect(add(first, some) <= add(second, some)).toBe(true);
        expect(add(first, some) <= add(first, some + more)).toBe(true);
      }),
    );
  });

  test('time between adds up, and is never more than has passed', () => {
    fc.assert(
      fc.property(clock, fc.tuple(instant, instant, instant), ({ between }, instants) => {
        const [first = '', second = '', third = ''] = instants.toSorted();
        expect(between(first, second) + between(second, third)).toBe(between(first, third));
        expect(between(first, third)).toBeLessThanOrEqual(alwaysOpen.between(first, third));
      }),
    );
  });
});
