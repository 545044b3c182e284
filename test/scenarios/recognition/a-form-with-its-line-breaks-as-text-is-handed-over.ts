// `gh issue create --body "### Client name\n\n…"`: most shells send the two characters. cli/cli#5869

import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { complete, contract, sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

const inOneLine = `From the CRM.\n\n${renderFormBody(sale, complete)}`.replaceAll(
  '\n',
  String.raw`\n`,
);

export const play: Play = async ({ when, sam, alice, issue, rows }) => {
  await when(() => sam.fileBlank('Example Ltd', inOneLine));
  expect(issue(1).labels).toContain('initiated');
  expect(issue(1).comments[0]?.body).toContain('| Contract value | EUR 48,000 |');
  // The tasks in the text cannot be ticked, so Baton added them.
  await when(() => alice.comment(1, '/accept'));
  await when(() => alice.tick(1, contract));
  expect(await rows('SELECT text, done_by FROM checklist_items WHERE done = 1')).toEqual([
    { text: contract, done_by: 'alice' },
  ]);
  expect(await rows('SELECT count(*) AS tasks FROM checklist_items')).toEqual([{ tasks: 4 }]);
  expect(await rows("SELECT type FROM events WHERE type = 'context_edited'")).toEqual([]);
};
