import { expect, test } from 'vitest';
import { parseInstant } from '../../src/base/time/instant.ts';

test.each([
  ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00Z'],
  ['2026-11-22T09:00:00.123+01:00', '2026-11-22T08:00:00Z'],
  ['2026-11-22 09:00Z', '2026-11-22T09:00:00Z'],
  ['2028-02-29', '2028-02-29T00:00:00Z'],
  ['2026-02-29', null],
  ['2026-02-31', null],
  ['2026-04-31T10:00:00Z', null],
  ['2026-11-22T25:00:00Z', null],
  ['2026-11-22 and so on', null],
  ['2026-11-22 (Sunday)', null],
  ['1969-12-31', null],
  ['', null],
])('“%s” is the instant %s.', (written, instant) => {
  expect(parseInstant(written)).toBe(instant);
});
