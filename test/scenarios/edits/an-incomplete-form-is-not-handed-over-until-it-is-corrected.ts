import { expect } from 'vitest';
import { complete, sale, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, issue, rows, audit, reads }) => {
  const answer = (field: 'goals' | 'key_contacts') =>
    sam.editAnswer(1, { template: sale, field, answer: complete[field] ?? '' });

  await handOver({ answers: withGaps });
  const first = pageOf(issue(1));
  expect(issue(1)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'incomplete'],
    assignees: [],
  });
  expect(await rows('SELECT * FROM handoffs')).toEqual([]);

  await when(() => answer('goals'));
  expect(issue(1).labels).toContain('incomplete');

  await when(() => answer('key_contacts'));
  expect(issue(1)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'initiated'],
    assignees: ['alice'],
  });
  expect(
    await rows('SELECT attempt, submitted_at, complete, missing_json FROM submissions ORDER BY 1'),
  ).toEqual([
    {
      attempt: 1,
      submitted_at: '2026-11-16T09:01:00Z',
      complete: 0,
      missing_json: '["key_contacts","goals"]',
    },
    {
      attempt: 2,
      submitted_at: '2026-11-16T09:02:00Z',
      complete: 0,
      missing_json: '["key_contacts"]',
    },
    { attempt: 3, submitted_at: '2026-11-16T09:03:00Z', complete: 1, missing_json: '[]' },
  ]);
  expect(await rows('SELECT status, initiated_at FROM handoffs')).toEqual([
    { status: 'initiated', initiated_at: '2026-11-16T09:03:00Z' },
  ]);
  expect(await audit()).toEqual([
    'issue 1: incomplete submission by sam, 2 fields missing (sales_to_onboarding)',
    'issue 1: incomplete submission by sam, 1 field missing (sales_to_onboarding)',
    'handoff 1: initiated by sam (sales_to_onboarding, issue 1)',
  ]);
  await reads({
    'The issue after sam filed it': first,
    'After both corrections': pageOf(issue(1)),
  });
};
