import { expect } from 'vitest';
import { forceConflict } from '../../../src/sandbox/demo/force-conflict.ts';
import type { Given } from '../stage/given.ts';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = { runsCollide: true };

export const play: Play = async ({ when, sam, github, issue, rows, audit }) => {
  const ended = await when(() => {
    forceConflict(github, 2);
    sam.fileForm(sale, complete, { title });
  });
  expect(ended.map(({ action }) => action)).toEqual(['opened', 'labeled']);
  expect(issue(1)).toMatchObject({ assignees: ['alice'], comments: [{}] });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
  expect(await audit()).toEqual(['handoff 1: initiated by sam (sales_to_onboarding, issue 1)']);
};
