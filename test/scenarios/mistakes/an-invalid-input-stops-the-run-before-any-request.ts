import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const given: Given = {
  inputs: {
    mode: 'sweeep',
    days: 'thirty',
    'as-of': '2026-02-31',
    'max-wait': 'a while',
    'data-branch': '../main',
    'config-path': '../elsewhere',
  },
  runsFail: true,
};

export const play: Play = async ({ handOver, github, reads }) => {
  const [run] = await handOver();
  expect(run?.conclusion).toBe('failure');
  expect(github.requests).toEqual([]);
  await reads({ 'The run': pageOfRun(run) });
};
