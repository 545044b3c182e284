import { expect } from 'vitest';
import { sale, withTicks } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({
  handOver,
  when,
  sam,
  alice,
  bob,
  issue,
  rows,
  audit,
  reads,
}) => {
  await handOver();
  const [accepting] = await when(() =>
    bob.comment(1, 'Thanks, sam!\n\n/accept Forty branches go live by March.\nI call Ana first.'),
  );
  expect(accepting?.requests.length).toBeLessThanOrEqual(10);
  expect(issue(1)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'accepted'],
    assignees: ['bob'],
  });
  const taken = pageOf(issue(1));

  // Two at once: the second meets what the first has left.
  await when(() => alice.editBody(1, (body) => withTicks(body, sale.checklist)));
  await when(() => alice.comment(1, '/assign @erin\r\n/complete\r\n'));
  expect(issue(1)).toMatchObject({ state: 'closed', stateReason: 'completed' });

  const [answered] = await when(() => sam.comment(1, 'How do I\n/help?\n/context please'));
  expect(answered?.requests.length).toBeLessThanOrEqual(6);

  // The comment to the sender answers `/accept`.
  expect(issue(1).comments.flatMap(({ reactions }) => reactions)).toEqual([
    '+1 github-actions[bot]',
    '+1 github-actions[bot]',
  ]);
  expect(await rows('SELECT status, owner, read_back, completed_by FROM handoffs')).toEqual([
    {
      status: 'completed',
      owner: 'bob',
      read_back: 'Forty branches go live by March.\nI call Ana first.',
      completed_by: 'alice',
    },
  ]);
  expect(
    await rows("SELECT type FROM events WHERE idempotency_key LIKE 'comment:%' ORDER BY id"),
  ).toEqual([
    { type: 'accepted' },
    { type: 'assigned' },
    { type: 'completed' },
    { type: 'info_requested' },
  ]);
  expect((await audit()).slice(1)).toEqual([
    'handoff 1: accepted by bob, with a read-back (sales_to_onboarding, issue 1)',
    'handoff 1: checklist item 1 ticked by alice (sales_to_onboarding, issue 1)',
    'handoff 1: completed by alice (sales_to_onboarding, issue 1)',
    'handoff 1: asked for context by sam (sales_to_onboarding, issue 1)',
  ]);
  await reads({
    'The issue after bob took it on with a read-back': taken,
    'After it was completed by command, and sam had asked for the context': pageOf(
      issue(1),
    ).replaceAll('\r', ''),
  });
};
