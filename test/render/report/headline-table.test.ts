import { expect, test } from 'vitest';
import { measure } from '../../../src/metrics/measure.ts';
import type { Headline } from '../../../src/metrics/types.ts';
import { headlineTable } from '../../../src/render/report/headline-table.ts';
import { noRows } from '../../metrics/sample.ts';

const empty = measure({ ...noRows, now: '2026-11-23T08:00:00Z', days: 30 });

function tableOf(now: Partial<Headline>, before: Partial<Headline>): string {
  return headlineTable({ ...empty, ...now, previous: { ...empty.previous, ...before } });
}

const five: Headline = {
  total_handoffs: 5,
  completed: 4,
  completion_rate: 80,
  avg_acceptance_hours: 64.8,
  accepted_handoffs: 5,
};
const four: Headline = {
  total_handoffs: 4,
  completed: 1,
  completion_rate: 25,
  avg_acceptance_hours: 2,
  accepted_handoffs: 4,
};

test('The job summary shows no rate and no mean of four cases, and compares with none.', () => {
  expect(tableOf(five, four)).toContain(
    [
      '| Handoffs | 5 | 4 | +1 |',
      '| Completed | 4 | 1 | +3 |',
      '| Completion rate | 80 % | too few (4) | – |',
      '| Average time to acceptance | 2.7 days | too few (4) | – |',
    ].join('\n'),
  );
});

test('Of five cases each, it shows both and the change.', () => {
  expect(tableOf(five, { ...five, completion_rate: 60, avg_acceptance_hours: 74.4 })).toContain(
    [
      '| Completion rate | 80 % | 60 % | +20 points |',
      '| Average time to acceptance | 2.7 days | 3.1 days | −9.6 h |',
    ].join('\n'),
  );
});

test('A mean needs five acceptances, however many handoffs there are.', () => {
  expect(tableOf({ ...five, total_handoffs: 40, accepted_handoffs: 3 }, five)).toContain(
    '| Average time to acceptance | too few (3) | 2.7 days | – |',
  );
});
