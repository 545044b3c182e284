import { describe, expect, test } from 'vitest';
import { joinList, pluralize } from '../../src/base/join-list.ts';
import { formatPerson, mention } from '../../src/render/format/format-person.ts';
import {
  duration,
  hoursOrDays,
  shortDuration,
  timeTaken,
  utc,
} from '../../src/render/format/time.ts';
import { fairShare } from '../../src/render/report/fair-share.ts';

test.each([
  ['2026-11-22T10:00:59Z', '2026-11-22 10:00 UTC'],
  ['2026-11-22T00:30:00+01:00', '2026-11-21 23:30 UTC'],
])('the time %s is read as %s', (time, text) => {
  expect(utc(time)).toBe(text);
});

const minute = 60;
test.each([
  [0, 'less than a minute'],
  [-minute, 'less than a minute'],
  [59, 'less than a minute'],
  [60, '1 min'],
  [59 * minute + 59, '59 min'],
  [60 * minute, '1 h'],
  [205 * minute, '3.4 h'],
  [47 * 60 * minute + 54 * minute, '47.9 h'],
  [48 * 60 * minute, '2 days'],
  [65 * 60 * minute, '2.7 days'],
  [1000 * 24 * 60 * minute, '1000 days'],
])('a duration of %d s is read as %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test.each([
  [0, '< 1 min'],
  [59, '< 1 min'],
  [61, '1 min'],
  [60 * minute, '1 h'],
])('in a table, a duration of %d s is read as %s', (seconds, text) => {
  expect(shortDuration(seconds)).toBe(text);
});

test('what took no time in hours to one decimal took less than three minutes', () => {
  expect([timeTaken(0), timeTaken(0.1)]).toEqual(['under 3 min', '0.1 h']);
});

test.each([
  [0, '0 h'],
  [4, '4 h'],
  [65, '2.7 days'],
  [47.9, '47.9 h'],
  [246, '10.3 days'],
])('%d hours are read as %s', (hours, text) => {
  expect(hoursOrDays(hours)).toBe(text);
});

test('things are counted in the singular and the plural', () => {
  expect([0, 1, 2].map((number) => pluralize(number, 'field'))).toEqual([
    '0 fields',
    '1 field',
    '2 fields',
  ]);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('%j is read as “%s”', (items, text) => {
  expect(joinList(items, { most: 3, last: 'or' })).toBe(text);
});

describe('people', () => {
  test('are called by a login, with an underscore where a company manages it', () => {
    expect(mention('alice')).toBe('@alice');
    expect(mention('alice_acme')).toBe('@alice_acme');
  });

  test.each(['alice bob', '-alice', 'acme/team', '', '@alice', 'a'.repeat(61)])(
    'no one is called by “%s”',
    (name) => {
      expect(mention(name)).not.toMatch(/@[A-Za-z0-9]/);
    },
  );

  test('are spoken of without being called', () => {
    expect(formatPerson('alice')).toBe('alice');
    expect(formatPerson(null)).toBe('a deleted account');
  });
});

test.each([
  { lengths: [1, 2, 3], space: 6, share: Number.POSITIVE_INFINITY, because: 'all fit' },
  { lengths: [100, 100], space: 60, share: 30, because: 'each gets half' },
  {
    lengths: [10, 100, 100],
    space: 110,
    share: 50,
    because: 'the short one leaves the rest to the others',
  },
  { lengths: [], space: 0, share: Number.POSITIVE_INFINITY, because: 'there is nothing to share' },
])('$lengths share $space as $share each: $because', ({ lengths, space, share }) => {
  expect(fairShare(lengths, space)).toBe(share);
});
