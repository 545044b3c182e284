import { expect } from 'vitest';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ when, sam, alice, issue, rows }) => {
  await when(() => sam.fileForm({ ...sale, checklist: [] }, complete, { title }));
  const { body, edits } = issue(1);
  expect(edits).toBe(1);
  expect(body.replaceAll('\r', '')).toMatch(/by March\.\n\n### Checklist\n\n(- \[ \] .+\n?){4}$/);
  await when(() => alice.tick(1, 'Welcome email sent'));
  expect(await rows('SELECT done_by FROM checklist_items WHERE done = 1')).toEqual([
    { done_by: 'alice' },
  ]);

  const withoutChecklist = (text: string) => text.slice(0, text.indexOf('### Checklist'));
  await when(() => sam.editBody(1, withoutChecklist));
  expect(issue(1).body).not.toContain('Checklist');
};
