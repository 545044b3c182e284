import { expect } from 'vitest';
import { type Given, teams } from '../stage/given.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: { 'config.yml': `${teams}require_checklist: false\n` },
};

export const play: Play = async ({ handOver, when, alice, issue }) => {
  await handOver();
  await when(() => alice.label(1, 'completed'));
  expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });
  expect(issue(1).comments).toHaveLength(2);
};
