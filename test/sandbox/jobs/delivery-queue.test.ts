import { expect, test } from 'vitest';
import { createGate } from '../../../src/sandbox/jobs/delivery-queue.ts';

function openGate() {
  const passed: string[] = [];
  const gate = createGate<string>({
    queue: (delivery) => void passed.push(delivery),
    startAtOnce: (delivery) => void passed.push(`${delivery} at once`),
  });
  const arrive = (...deliveries: readonly string[]) => {
    for (const delivery of deliveries) {
      gate.arrive(delivery);
    }
  };
  return { ...gate, passed, arrive };
}

test('an open gate lets everything through', () => {
  const { arrive, passed } = openGate();
  arrive('a', 'b');
  expect(passed).toEqual(['a', 'b']);
});

test('a lost delivery starts nothing, and the next one does', () => {
  const { arrive, passed, loseNext } = openGate();
  loseNext(2);
  arrive('a', 'b', 'c');
  expect(passed).toEqual(['c']);
});

test('runs that must start together wait for the last of them, and later ones do not', () => {
  const { arrive, passed, together } = openGate();
  together(2);
  arrive('a');
  expect(passed).toEqual([]);
  arrive('b', 'c');
  expect(passed).toEqual(['a at once', 'b at once', 'c']);
});

test('what was held back comes as it is arranged, and then the gate is open again', () => {
  const { arrive, passed, hold, release } = openGate();
  hold();
  arrive('a', 'b', 'c');
  expect(passed).toEqual([]);
  release(([a = '', , c = '']) => [c, a, c]);
  arrive('d');
  expect(passed).toEqual(['c', 'a', 'c', 'd']);
});
