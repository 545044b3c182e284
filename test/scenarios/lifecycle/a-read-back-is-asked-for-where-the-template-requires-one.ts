import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { teams } from '../stage/given.ts';
import { saleForm } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given: Given = {
  configuration: {
    'config.yml': teams,
    'sales_to_onboarding.yml': `${saleForm}read_back: required\n`,
  },
};

export const play: Play = async ({ handOver, when, alice, issue, rows, reads }) => {
  await handOver();
  await when(() => alice.label(1, 'accepted'));
  expect(issue(1).labels).toContain('initiated');
  expect(issue(1).labels).not.toContain('accepted');
  await when(() => alice.comment(1, '/accept'));
  expect(issue(1).labels).toContain('initiated');
  const asked = pageOf(issue(1));

  await when(() => alice.comment(1, '/accept\n\nForty branches by March. I call Ana first.'));
  expect(issue(1).labels).toContain('accepted');
  // The person who accepted may improve the read-back.
  await when(() => alice.comment(1, '/accept Forty branches by March, the fair first.'));
  expect(await rows('SELECT status, read_back, accepted_at FROM handoffs')).toEqual([
    {
      status: 'accepted',
      read_back: 'Forty branches by March, the fair first.',
      accepted_at: '2026-11-16T09:04:00Z',
    },
  ]);
  await reads({
    'Before: alice accepts without a read-back': asked,
    'After: alice accepts with one': pageOf(issue(1)),
  });
};
