import { expect } from 'vitest';
import { forceConflict } from '../../../src/sandbox/demo/force-conflict.ts';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsCollide: true };

export const play: Play = async ({ handOver, at, runs, github }) => {
  await handOver();
  await at('2026-11-23T08:17:00Z', () => {
    forceConflict(github, 2);
    return Promise.all([runs.schedule(), runs.schedule()]);
  });
  expect(github.issues().map(({ title }) => title)).toEqual([
    'Example Ltd',
    'Handoff report: 2026-W47',
  ]);
};
