import { expect } from 'vitest';
import { contract } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, alice, erin, issue, rows }) => {
  await handOver();
  await when(() => erin.assign(1, 'bob'));
  await when(() => erin.unassign(1, 'alice'));
  await when(() => alice.tick(1, contract));
  expect(issue(1).assignees).toEqual(['bob']);
  expect(issue(1).comments[0]?.body).toContain('bob (first chosen: alice, next in turn)');
  expect(
    await rows("SELECT type, actor, data_json FROM events WHERE type LIKE '%assigned'"),
  ).toEqual([
    { type: 'assigned', actor: 'erin', data_json: '{"assignee":"bob"}' },
    { type: 'unassigned', actor: 'erin', data_json: '{"assignee":"alice"}' },
  ]);
};
