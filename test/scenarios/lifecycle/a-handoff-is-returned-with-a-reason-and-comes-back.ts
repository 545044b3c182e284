import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, alice, issue, rows, audit, reads }) => {
  await handOver();
  const [returning] = await when(() =>
    alice.comment(
      1,
      '/return missing context: the goals are too thin, and who are the key contacts?\n' +
        'See #12 and ask @mallory. <script>alert(1)</script>',
    ),
  );
  expect(returning?.requests.length).toBeLessThanOrEqual(10);
  expect(issue(1)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'returned'],
    assignees: ['sam'],
  });
  const withSam = pageOf(issue(1));

  // An edit of the context brings it back.
  await when(() =>
    sam.editAnswer(1, { template: sale, field: 'goals', answer: 'All 40 branches by March.' }),
  );
  expect(issue(1).labels).toContain('initiated');

  // By the label, without a word; and back by command, with nothing to edit.
  await when(() => alice.label(1, 'returned'));
  await when(() => sam.comment(1, '/resubmit'));
  expect(issue(1).labels).toContain('initiated');

  // By mistake: people who may return it may also revert that.
  await when(() => alice.comment(1, '/return wrong-team'));
  await when(() => alice.unlabel(1, 'returned'));
  expect(issue(1).labels).toContain('initiated');

  expect(
    await rows(
      'SELECT reason, comment, fields_json, returned_by FROM returns ORDER BY returned_at',
    ),
  ).toEqual([
    {
      reason: 'missing_context',
      comment:
        'the goals are too thin, and who are the key contacts?\nSee #12 and ask @mallory. <script>alert(1)</script>',
      fields_json: '["key_contacts","goals"]',
      returned_by: 'alice',
    },
    { reason: null, comment: null, fields_json: '[]', returned_by: 'alice' },
    { reason: 'wrong_team', comment: null, fields_json: '[]', returned_by: 'alice' },
  ]);
  expect(await rows('SELECT status, return_count FROM handoffs')).toEqual([
    { status: 'initiated', return_count: 3 },
  ]);
  expect((await audit()).slice(1)).toEqual([
    'handoff 1: returned by alice, missing context (sales_to_onboarding, issue 1)',
    'handoff 1: resubmitted by sam (sales_to_onboarding, issue 1)',
    'handoff 1: returned by alice (sales_to_onboarding, issue 1)',
    'handoff 1: resubmitted by sam (sales_to_onboarding, issue 1)',
    'handoff 1: returned by alice, wrong team (sales_to_onboarding, issue 1)',
    'handoff 1: reverted to initiated by alice (sales_to_onboarding, issue 1)',
  ]);
  await reads({
    'The issue after alice returned it': withSam,
    'After it came back for the third time': pageOf(issue(1)),
  });
};
