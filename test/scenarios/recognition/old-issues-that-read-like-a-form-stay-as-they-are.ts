import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import type { Given } from '../stage/given.ts';
import { complete, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

/** A team that has used the form for months adds Baton. Its labels are not there yet. */
export const given: Given = { labels: [] };

const body = renderFormBody(sale, complete);

export const play: Play = async ({ when, at, runs, sam, alice, issue, rows }) => {
  runs.loseNext(2);
  await when(() => sam.fileBlank('Example Ltd, months before', body));
  await at('2027-01-15T09:00:00Z', () => sam.fileBlank('Example Ltd, the day before', body));

  // The first run of Baton.
  await at('2027-01-16T09:17:00Z', () => runs.schedule());
  expect(await rows('SELECT issue_number FROM handoffs')).toEqual([{ issue_number: 2 }]);
  expect(issue(1)).toMatchObject({ labels: [], assignees: [], comments: [] });

  // A comment on it changes nothing; the label of the form does.
  await when(() => sam.comment(1, 'Is anyone on this?'));
  expect(issue(1).comments).toHaveLength(1);
  await when(() => alice.label(1, `handoff/${sale.type}`));
  expect(await rows('SELECT issue_number FROM handoffs ORDER BY 1')).toEqual([
    { issue_number: 1 },
    { issue_number: 2 },
  ]);
};
