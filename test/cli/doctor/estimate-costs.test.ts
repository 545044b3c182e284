// The formula of `.github/docs/costs.md`.

import { expect, test } from 'vitest';
import { estimateMonth, runsPerMonth } from '../../../src/cli/doctor/estimate-costs.ts';

test.each([
  ['17 * * * *', 730],
  ['17 7-19 * * 1-5', 283],
  ['17 7-19 * * MON-FRI', 283],
  ['*/15 * * * *', 2920],
  ['5/30 8,20 * * *', 122],
  ['0 6 1 * *', 1],
  ['0 6 1 * 7', 5],
  ['0 6 * jan *', 3],
])('%s runs %i times a month', (cron, times) => {
  expect(Math.round(runsPerMonth(cron) ?? 0)).toBe(times);
});

test.each(['', '17 * * *', '60 * * * *', '5-1 * * * *', '* * * * FOO', '*/0 * * * *'])(
  'a schedule that GitHub rejects has no number of runs: %s',
  (cron) => {
    expect(runsPerMonth(cron)).toBeNull();
  },
);

test('the examples of the page', () => {
  for (const [handoffs, minutes] of [
    [10, 850],
    [50, 1330],
    [200, 3130],
  ] as const) {
    const measured = { scheduled: 730, handoffs, eventRuns: handoffs * 12, minutes: 1 };
    expect(estimateMonth(measured)).toMatchObject({ events: 12, minutes });
  }
  expect(estimateMonth({ scheduled: 730, handoffs: 0, eventRuns: 5, minutes: 1 })).toMatchObject({
    events: 12,
    minutes: 730,
  });
});
