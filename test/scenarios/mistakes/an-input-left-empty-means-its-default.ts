import { expect } from 'vitest';
import { type Given, passedOn } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  inputs: {
    mode: passedOn('mode'),
    days: passedOn('days'),
    'as-of': passedOn('as-of'),
    'data-branch': '',
    'config-path': '',
  },
};

export const play: Play = async ({ handOver, when, runs, issue, rows }) => {
  await handOver();
  expect(issue(1).assignees).toEqual(['alice']);
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
  const [report] = await when(() => runs.dispatch({ as: 'erin', inputs: { mode: 'report' } }));
  expect(JSON.parse(report?.outputs['metrics'] ?? '')).toMatchObject({ days: 30 });
};
