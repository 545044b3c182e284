import { expect } from 'vitest';
import { office } from '../stage/office.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const given = office;

export const play: Play = async ({ handOver, at, when, runs, bob, issue, rows, github, reads }) => {
  await handOver();
  const swept = (time: string) => at(time, () => runs.schedule());
  await swept('2026-11-17T09:17:00Z');

  expect(issue(1).labels).toContain('overdue');

  // Accepted a minute before the team would have been called.
  await at('2026-11-19T09:00:00Z', () => bob.label(1, 'accepted'));
  await swept('2026-11-19T09:17:00Z');
  expect(issue(1)).toMatchObject({
    labels: ['handoff/sales_to_onboarding', 'handoff', 'team/onboarding', 'accepted'],
  });
  expect(issue(1).comments).toHaveLength(3);

  // Then the three days to complete it pass.
  await swept('2026-11-20T09:17:00Z');
  expect(issue(1).labels).toContain('overdue');
  await reads({ 'The issue when it is due again': pageOf(issue(1)) });

  // The calendar gets a holiday for that day, and it is due one later.
  await when(() =>
    github.commitFiles({
      as: 'erin',
      files: {
        '.github/handoffs/config.yml': (office.configuration?.['config.yml'] ?? '').replace(
          '[2026-11-18]',
          '[2026-11-18, 2026-11-20]',
        ),
      },
      message: 'A holiday',
    }),
  );
  await when(() => runs.schedule());
  expect(await rows('SELECT next_due_at FROM handoffs')).toEqual([
    { next_due_at: '2026-11-23T09:01:00Z' },
  ]);
};
