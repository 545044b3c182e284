import { expect, test } from 'vitest';
import {
  type ConcurrencyGroup,
  emptyGroup,
  enterGroup,
  leaveGroup,
  type Queue,
} from '../../../src/sandbox/jobs/workflow/concurrency.ts';

function enterAll(runs: readonly number[], queue: Queue) {
  const start: { group: ConcurrencyGroup<number>; cancelled: readonly number[] } = {
    group: emptyGroup(),
    cancelled: [],
  };
  return runs.reduce(({ group, cancelled }, run) => {
    const entered = enterGroup(group, run, queue);
    return { group: entered.group, cancelled: [...cancelled, ...entered.cancelled] };
  }, start);
}

test('with queue max everybody waits, and starts in the order of coming', () => {
  const { group, cancelled } = enterAll([1, 2, 3], 'max');
  expect({ group, cancelled }).toEqual({ group: { running: 1, pending: [2, 3] }, cancelled: [] });
  expect(leaveGroup(group)).toEqual({ running: 2, pending: [3] });
  expect(leaveGroup(leaveGroup(leaveGroup(group)))).toEqual({ running: null, pending: [] });
});

test('with queue single a newer run cancels the one that waits, never the one that runs', () => {
  expect(enterAll([1, 2, 3, 4], 'single')).toEqual({
    group: { running: 1, pending: [4] },
    cancelled: [2, 3],
  });
});

test('a hundred wait, and the next one is cancelled', () => {
  const numbers = Array.from({ length: 103 }, (_, at) => at);
  const { group, cancelled } = enterAll(numbers, 'max');
  expect(group.pending).toEqual(numbers.slice(1, 101));
  expect(cancelled).toEqual([101, 102]);
});
