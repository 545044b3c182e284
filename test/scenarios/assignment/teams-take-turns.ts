import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, bob, issue }) => {
  const assigned = (number: number) => issue(number).assignees;
  await handOver();
  await handOver();
  // That bob takes on what was meant for alice does not change whose turn it is.
  await when(() => bob.label(1, 'accepted'));
  await handOver();
  await handOver();
  expect([2, 3, 4].map(assigned)).toEqual([['bob'], ['alice'], ['bob']]);
};
