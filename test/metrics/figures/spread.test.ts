import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentile, spreadOf } from '../../../src/metrics/figures/spread.ts';

test.each([
  { of: [7], share: 0.5, is: 7, because: 'of one value, each percentile is that value' },
  { of: [1, 2, 10], share: 0.5, is: 2, because: 'the median of an odd number is the middle one' },
  { of: [1, 2, 10, 20], share: 0.5, is: 6, because: 'of an even number, halfway between two' },
  { of: [0, 10, 20, 30, 40], share: 0.9, is: 36, because: 'rank 3.6 lies between 30 and 40' },
  { of: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], share: 0.9, is: 9, because: 'rank 9 is a value' },
])('percentile $share of $of is $is: $because', ({ of, share, is }) => {
  expect(percentile(of, share)).toBeCloseTo(is, 9);
});

test('there is no percentile of nothing', () => {
  expect(spreadOf([])).toEqual({ count: 0, median: null, p90: null });
});

test('hours are rounded to one decimal, in any order of the times', () => {
  const minutes = [200, 90, 30];
  expect(spreadOf(minutes.map((minute) => minute * 60))).toEqual({
    count: 3,
    median: 1.5,
    p90: 3,
  });
});

test('a percentile is between the minimum and the maximum, and grows with the share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, share) => {
        const sorted = values.toSorted((one, other) => one - other);
        const at = percentile(sorted, share) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(sorted[0] ?? 0);
        expect(at).toBeLessThanOrEqual(percentile(sorted, Math.min(1, share + 0.1)) ?? 0);
      },
    ),
  );
});
