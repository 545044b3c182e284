import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { pageOf } from '../stage/transcript.ts';

export const play: Play = async ({ when, sam, alice, issue, audit, reads }) => {
  await when(() => sam.fileBlank('Please take this over', 'It is urgent.'));
  await when(() => alice.label(1, 'handoff'));
  const asked = pageOf(issue(1));
  await when(() => alice.label(1, 'handoff/legal_to_finance'));
  expect(issue(1).comments).toHaveLength(1);
  expect(await audit()).toEqual([]);

  await when(() => alice.label(1, `handoff/${sale.type}`));
  expect(issue(1).labels).toContain('incomplete');
  expect(issue(1).comments).toHaveLength(1);
  await reads({
    'An issue with the bare label': asked,
    'After alice put the label of a form on it': pageOf(issue(1)),
  });
};
