// The days are taken from the law of each place, with Easter on 31 March 2024, 20 April 2025, 5 April
// 2026, 28 March 2027 and 16 April 2028.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownYears, regionsByCountry } from '../../../src/config/calendar/coverage.ts';
import { publicHolidays } from '../../../src/config/calendar/public-holidays.ts';

const years: readonly (readonly [
  what: string,
  country: string,
  region: string | undefined,
  year: number,
  days: string,
])[] = [
  [
    'with Women’s Day in Berlin',
    ...(['DE', 'BE', 2026] as const),
    '01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26',
  ],
  [
    'with the one 8 May that was free, in Berlin',
    ...(['DE', 'BE', 2025] as const),
    '01-01 03-08 04-18 04-21 05-01 05-08 05-29 06-09 10-03 12-25 12-26',
  ],
  [
    'with Epiphany, Corpus Christi and All Saints in Bavaria',
    ...(['DE', 'BY', 2026] as const),
    '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26',
  ],
  [
    'with the Assumption in Catholic towns of Bavaria',
    ...(['DE', 'BY-KATH', 2027] as const),
    '01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26',
  ],
  [
    'that all of Germany has',
    ...(['DE', undefined, 2028] as const),
    '01-01 04-14 04-17 05-01 05-25 06-05 10-03 12-25 12-26',
  ],
  [
    'with a Friday for Independence Day on a Saturday',
    ...(['US', undefined, 2026] as const),
    '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
  ],
  [
    'with the next New Year’s Day taken in December',
    ...(['US', undefined, 2027] as const),
    '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
  ],
  [
    'with Monday and Tuesday for Christmas on a weekend',
    ...(['GB', 'ENG', 2027] as const),
    '01-01 03-26 03-29 05-03 05-31 08-30 12-25 12-26 12-27 12-28',
  ],
  [
    'with a Monday for Boxing Day alone',
    ...(['GB', 'ENG', 2026] as const),
    '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28',
  ],
  [
    'with a Friday for Veterans Day on a Saturday',
    ...(['US', undefined, 2028] as const),
    '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25',
  ],
  [
    'with the day before Lunar New Year, and Labour Day, in Korea',
    ...(['KR', undefined, 2026] as const),
    '01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 10-05 10-09 12-25',
  ],
  [
    'with a Tuesday for Lunar New Year on a Sunday',
    ...(['KR', undefined, 2027] as const),
    '01-01 02-06 02-07 02-08 02-09 03-01 05-01 05-03 05-05 05-13 06-06 07-17 07-19 08-15 08-16 09-14 09-15 09-16 10-03 10-04 10-09 10-11 12-25 12-27',
  ],
  [
    'with the day for Truth and Reconciliation in British Columbia',
    ...(['CA', 'BC', 2026] as const),
    '01-01 02-16 04-03 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25',
  ],
  [
    'with the working days after a weekend, in Bulgaria',
    ...(['BG', undefined, 2026] as const),
    '01-01 03-03 04-10 04-12 04-13 05-01 05-06 05-24 05-25 09-06 09-07 09-22 12-24 12-25 12-26 12-28',
  ],
  [
    'with both working days after Christmas on a weekend, in Bulgaria',
    ...(['BG', undefined, 2027] as const),
    '01-01 03-03 04-30 05-01 05-02 05-03 05-04 05-06 05-24 09-06 09-22 12-24 12-25 12-26 12-27 12-28',
  ],
  [
    'with a Monday for New Year’s Day',
    ...(['GB', 'ENG', 2028] as const),
    '01-01 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  ],
];

describe('The public holidays', () => {
  test.each(years)('%s: %s %s %i', (_, country, region, year, days) => {
    const found = publicHolidays({ country, region }).filter((day) => day.startsWith(`${year}-`));
    expect(found.map((day) => day.slice(5)).join(' ')).toBe(days);
  });

  test('of several days are days off one by one; a half holiday is not', () => {
    expect(publicHolidays({ country: 'RO' })).toEqual(
      expect.arrayContaining(['2027-01-01', '2027-01-02']),
    );
    // Christmas Eve is free from noon.
    expect(publicHolidays({ country: 'GT' })).not.toContain('2026-12-24');
  });

  test('are those of the known years', () => {
    const found = publicHolidays({ country: 'DE', region: 'BE' });
    expect(found).toEqual(found.toSorted());
    expect(new Set(found.map((day) => Number(day.slice(0, 4))))).toEqual(
      new Set(Array.from({ length: 12 }, (_, at) => 2024 + at)),
    );
    expect(knownYears).toEqual({ first: 2024, last: 2035 });
  });

  test('are known for every place that a configuration can name', () => {
    const places = Object.entries(regionsByCountry).flatMap(([country, regions]) => [
      { country },
      ...(regions === '' ? [] : regions.split(' ').map((region) => ({ country, region }))),
    ]);
    expect(places.length).toBeGreaterThan(600);
    expect(places.filter((place) => publicHolidays(place).length < 12)).toEqual([]);
  });
});

test('the table is of the installed version of its package', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
  expect(read('src/config/calendar/public-holidays.json').source).toBe(
    `date-holidays ${read('package.json').devDependencies['date-holidays']}`,
  );
});
