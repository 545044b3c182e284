// The small parsers, value by value; their problems are in fixtures/broken.

import { describe, expect, test } from 'vitest';
import { humanize, inSnakeCase } from '../../../src/base/format-words.ts';
import { nearest } from '../../../src/base/suggest.ts';
import { isDate, parseTimeOfDay } from '../../../src/base/time/date.ts';
import { durationKind, secondsOf } from '../../../src/config/duration.ts';
import { isLogin } from '../../../src/config/teams/login.ts';
import { collectProblems } from '../../../src/config/yaml/parsed.ts';

const at = { path: 'config.yml', line: 1, column: 1 };

describe('Lengths of time', () => {
  test.each([
    ['30s', 30],
    ['90m', 5_400],
    ['24h', 86_400],
    ['10d', 864_000],
    ['2w', 1_209_600],
    ['24 H', 86_400],
    ['520w', 314_496_000],
    ['0d', undefined],
    ['521w', undefined],
    ['-1h', undefined],
    ['1.5h', undefined],
    ['1h30m', undefined],
    ['24', undefined],
    ['h', undefined],
    ['ten days', undefined],
  ])('%s', (source, seconds) => {
    const { value } = collectProblems(
      durationKind.parse({ kind: 'scalar', at, value: source, source }, 'it'),
    );
    expect(value && secondsOf(value)).toBe(seconds);
  });

  test.each([
    ['10 days', 'Write `10d`.'],
    ['24 Hours', 'Write `24h`.'],
    ['5min', 'Write `5m`.'],
    ['1 week', 'Write `1w`.'],
    ['2 months', 'Write a whole number and its unit, such as `90m`, `24h`, `10d` or `2w`.'],
  ])('%s brings the fix: %s', (source, fix) => {
    const reading = durationKind.parse({ kind: 'scalar', at, value: source, source }, 'it');
    expect(collectProblems(reading).problems.map((problem) => problem.fix)).toEqual([fix]);
  });
});

describe('Logins', () => {
  test.each(['alice', 'Alice-B', '42', 'old-', 'bob_acme', 'a'.repeat(39)])(
    '%s can be',
    (login) => {
      expect(isLogin(login)).toBe(true);
    },
  );

  test.each([
    '',
    '@alice',
    '-alice',
    'al--ice',
    'al ice',
    'al.ice',
    'a_b_c',
    'a'.repeat(40),
    'a\n',
  ])('%j cannot be', (login) => {
    expect(isLogin(login)).toBe(false);
  });
});

describe('Days and times', () => {
  test.each([
    ['2026-12-24', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['20261224', false],
    ['2026-12-24T00:00', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDate(text)).toBe(is);
  });

  test.each([
    ['9:00', '09:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['24:00', undefined],
    ['12:60', undefined],
    ['noon', undefined],
  ])('%s is the time %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });
});

describe('The nearest known word', () => {
  const keys = ['fields', 'required_fields', 'checklist', 'from', 'to'];

  test.each([
    ['feilds', 'fields'],
    ['RequiredFields', 'required_fields'],
    ['check-list', 'checklist'],
    ['form', 'from'],
    ['too', 'to'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
  ])('to %j is %s', (written, meant) => {
    expect(nearest(written, keys)).toBe(meant);
  });
});

describe('Names made of names', () => {
  test.each([
    ['Client Name', 'client_name'],
    ['clientName', 'client_name'],
    ['  Key contacts (IT)?', 'key_contacts_it'],
    ['2nd goal', 'nd_goal'],
    ['→', ''],
  ])('%s in snake_case is %s', (text, id) => {
    expect(inSnakeCase(text)).toBe(id);
  });

  test('an id in words starts with a capital', () => {
    expect(humanize('sales_to_onboarding')).toBe('Sales to onboarding');
  });
});
