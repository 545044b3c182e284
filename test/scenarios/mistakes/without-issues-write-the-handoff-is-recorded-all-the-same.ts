import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const given: Given = { permissions: { issues: 'read' }, runsFail: true };

export const play: Play = async ({ handOver, issue, rows, reads }) => {
  const [run] = await handOver();
  expect(run?.conclusion).toBe('failure');
  expect(issue(1)).toMatchObject({ comments: [], assignees: [] });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'initiated' }]);
  await reads({ 'The run': pageOfRun(run) });
};
