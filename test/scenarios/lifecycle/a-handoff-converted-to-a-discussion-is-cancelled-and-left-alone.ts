import { expect } from 'vitest';
import { withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, github, clock, runs, issue, rows, audit }) => {
  await handOver();
  await handOver({ answers: withGaps });
  const before = [issue(1).comments, issue(2).comments];
  await when(() => github.browser.convertToDiscussion({ as: 'alice', number: 1 }));
  await when(() => github.browser.convertToDiscussion({ as: 'mallory', number: 2 }));
  expect((await audit()).slice(-2)).toEqual([
    'handoff 1: cancelled by alice, because its issue became a discussion (sales_to_onboarding, issue 1)',
    'issue 2: closed by mallory (sales_to_onboarding)',
  ]);

  // No reminder, and no try to open or comment what GitHub has locked.
  clock.advance({ days: 20 });
  const [sweep] = await when(() => runs.schedule());
  expect(sweep?.conclusion).toBe('success');
  expect(issue(1)).toMatchObject({ state: 'closed', comments: before[0] });
  expect(issue(2)).toMatchObject({ state: 'closed', comments: before[1] });
  expect(await rows('SELECT status FROM handoffs')).toEqual([{ status: 'cancelled' }]);
};
