import { expect } from 'vitest';
import { complete, sale, withGaps } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';
import { textsOf } from '../stage/transcript.ts';

export const play: Play = async ({ handOver, when, sam, alice, issue, rows, reads }) => {
  const says = (person: typeof sam, text: string) => when(() => person.comment(1, text));
  const answers = async (number: number) => {
    const before = issue(1).comments.length;
    await says(sam, `Goals: ${number} new sites, says @bob.\n\n-- \nSam\nExample Ltd`);
    return issue(1).comments.length - before - 1;
  };

  await handOver({ answers: withGaps });
  await says(alice, 'Please tell us the goals.');
  await says(sam, '@alice I have asked the customer.');
  await says(sam, 'Thanks @alice, I will ask again.');
  expect(issue(1).comments).toHaveLength(4);

  expect(await answers(10)).toBe(1);
  const reply = textsOf(issue(1).comments.slice(-1));
  expect(await answers(11)).toBe(0);

  await when(() => sam.editAnswer(1, { template: sale, field: 'goals', answer: 'Ten sites' }));
  expect(await answers(12)).toBe(1);

  const field = 'key_contacts';
  const contacts = complete[field] ?? '';
  await when(() => sam.editAnswer(1, { template: sale, field, answer: contacts }));
  expect(issue(1).labels).toContain('initiated');
  expect(await answers(13)).toBe(0);
  expect(
    await rows("SELECT count(*) AS answered FROM events WHERE type = 'submission_commented'"),
  ).toEqual([{ answered: 2 }]);
  await reads({ 'The answer to sam': reply });
};
