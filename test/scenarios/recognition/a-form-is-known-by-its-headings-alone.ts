import { expect } from 'vitest';
import type { Given } from '../stage/given.ts';
import { complete, design, designed, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** A form silently leaves out a label that the repository does not have. */
export const given: Given = { labels: [] };

export const play: Play = async ({ when, sam, issue, rows }) => {
  const labelsMade = async (ran: ReturnType<typeof when>) =>
    (await ran).map(
      ({ requests }) => requests.filter(({ path }) => path.endsWith('/handoffs/labels')).length,
    );
  expect(await labelsMade(when(() => sam.fileForm(sale, complete, { title })))).toEqual([18]);
  expect(issue(1).labels).toEqual([
    'handoff',
    'handoff/sales_to_onboarding',
    'team/onboarding',
    'initiated',
  ]);

  // Once the labels are there, the form applies its own, and makes a second event.
  expect(
    await labelsMade(when(() => sam.fileForm(design, designed, { title: 'Checkout' }))),
  ).toEqual([0, 0]);
  expect(await rows('SELECT issue_number, handoff_type FROM handoffs ORDER BY 1')).toEqual([
    { issue_number: 1, handoff_type: 'sales_to_onboarding' },
    { issue_number: 2, handoff_type: 'design_to_development' },
  ]);
};
