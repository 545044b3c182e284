import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const given: Given = {
  configuration: {
    'config.yml': 'teams: { SALES: { members: [SAM] }, Onboarding: { members: [ALICE, Bob] } }',
  },
  labels: [
    'Handoff',
    'Handoff/Sales_To_Onboarding',
    'Team/Onboarding',
    'Initiated',
    'ACCEPTED',
    'Completed',
  ],
};

export const play: Play = async ({ handOver, when, alice, bob, issue, rows }) => {
  await handOver({ ticked: sale.checklist });
  expect(issue(1)).toMatchObject({
    labels: ['Handoff/Sales_To_Onboarding', 'Handoff', 'Team/Onboarding', 'Initiated'],
    assignees: ['alice'],
  });
  await when(() => alice.label(1, 'Accepted'));
  expect(issue(1)).toMatchObject({
    labels: ['Handoff/Sales_To_Onboarding', 'Handoff', 'Team/Onboarding', 'ACCEPTED'],
    assignees: ['alice'],
  });
  await when(() => bob.label(1, 'completed'));
  expect(issue(1)).toMatchObject({ state: 'closed', comments: [{}, {}, {}] });
  expect(await rows('SELECT status, owner, completed_by FROM handoffs')).toEqual([
    { status: 'completed', owner: 'alice', completed_by: 'bob' },
  ]);
};
