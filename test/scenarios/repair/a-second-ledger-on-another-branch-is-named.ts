import { expect } from 'vitest';
import { type Given, passedOn } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  // The workflow has no input of its own for it.
  inputs: { 'data-branch': passedOn('as-of') },
  onlyOnBranch: 'It changes the branch.',
};

export const play: Play = async ({ handOver, when, runs }) => {
  await handOver();
  const [first] = await when(() =>
    runs.dispatch({ as: 'erin', inputs: { mode: 'sweep', 'as-of': 'other' } }),
  );
  const named =
    'Warning: Issue #1 is recorded on the data branch handoff-data, but this run starts a new ledger on other.';
  expect(first?.log).toContain(named);
  expect(first?.log.split('Warning: Issue #1')).toHaveLength(2);
};
