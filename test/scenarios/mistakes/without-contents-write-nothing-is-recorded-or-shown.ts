import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOfRun } from '../stage/transcript.ts';

export const given: Given = {
  permissions: { contents: 'read' },
  runsFail: true,
  onlyOnBranch: 'With the ledger in PostgreSQL, a run needs no right to write contents.',
};

export const play: Play = async ({ handOver, issue, audit, reads }) => {
  const [run] = await handOver();
  expect(run?.conclusion).toBe('failure');
  expect(issue(1)).toMatchObject({ comments: [], assignees: [] });
  expect(await audit()).toEqual([]);
  await reads({ 'The run': pageOfRun(run) });
};
