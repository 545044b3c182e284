import { expect } from 'vitest';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { complete, sale, title } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({
  handOver,
  when,
  sam,
  mallory,
  github,
  issue,
  audit,
  ledger,
}) => {
  await handOver();
  const before = await audit();
  const plain = await when(() => sam.fileBlank('The portal is slow', 'Ten seconds a page.'));
  const pull = github.browser.openPullRequest({
    as: 'alice',
    title: 'Faster portal',
    body: renderFormBody(sale, complete),
  });
  const comment = await when(() => sam.comment(pull, '/accept'));
  const headings = await when(() => sam.fileBlank(title, '### Steps\n\nOpen it.\n\n### Goals'));
  const label = await when(() => mallory.label(2, 'accepted'));

  expect([plain, comment, label].flat().map(({ requests }) => requests.length)).toEqual([0, 0, 0]);
  expect(headings.map(({ requests }) => requests.length)).toEqual([
    ledger.kind === 'branch' ? 2 : 1,
  ]);
  expect(headings[0]?.outputs).toEqual({ changed: 'false', 'issue-number': '4' });
  expect([2, 3, 4].map((number) => issue(number).comments.length)).toEqual([0, 1, 0]);
  expect(await audit()).toEqual(before);
};
