import { expect } from 'vitest';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({
  handOver,
  when,
  alice,
  bob,
  erin,
  issue,
  rows,
  audit,
  reads,
}) => {
  await handOver();
  await when(() => alice.comment(1, '/accept I call Ana first.'));
  await when(() => bob.comment(1, '/accept'));
  expect(issue(1)).toMatchObject({ assignees: ['alice'] });
  await when(() => bob.comment(1, '/take'));
  expect(issue(1)).toMatchObject({
    assignees: ['bob'],
    labels: expect.arrayContaining(['accepted']),
  });
  // The words are still alice's.
  expect(issue(1).comments[0]?.body).toContain('**Read-back:**\n\n> I call Ana first.');

  await when(async () => {
    await erin.assign(1, 'alice');
    await erin.unassign(1, 'bob');
  });
  expect(issue(1)).toMatchObject({ assignees: ['alice'] });
  expect(
    await rows('SELECT status, owner, accepted_by, accepted_at, read_back FROM handoffs'),
  ).toEqual([
    {
      status: 'accepted',
      owner: 'alice',
      accepted_by: 'alice',
      accepted_at: '2026-11-16T09:02:00Z',
      read_back: 'I call Ana first.',
    },
  ]);
  expect(
    await rows("SELECT actor, data_json FROM events WHERE type = 'reassigned' ORDER BY id"),
  ).toEqual([
    { actor: 'bob', data_json: '{"from":"alice","to":"bob","reason":"taken"}' },
    { actor: 'erin', data_json: '{"from":"bob","to":"alice","reason":"assignees_changed"}' },
  ]);
  expect(await audit()).toContain(
    'handoff 1: passed on from alice to bob by bob (sales_to_onboarding, issue 1)',
  );
  await reads({ 'The comments after the first': textsOf(issue(1).comments.slice(1)) });
};
