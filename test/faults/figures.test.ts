import { expect, test } from 'vitest';
import { reliabilityTable } from './figures.ts';

test('the counts of several tests share one row, and a kind without counts has no row', () => {
  const table = reliabilityTable({
    losses: { count: 900, losses: 0 },
    refusals: { count: 1100, losses: 1 },
    crowd: { count: 200, losses: 0 },
  });
  expect(table.split('\n').slice(2)).toEqual([
    '| Faults on the wire, each at one request of a run | 2,000 | 1 | `npm run soak -- --save` |',
    '| Runs at once, from 8 processes, on one ledger | 200 | 0 | `npm run soak -- --save` |',
  ]);
});

test('figures of another shape are no table', () => {
  expect(() => reliabilityTable({ crowd: 200 })).toThrow('Expected Object');
});
