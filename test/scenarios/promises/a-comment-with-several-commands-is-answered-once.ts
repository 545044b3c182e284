import { expect } from 'vitest';
import { sale } from '../stage/sale.ts';
import type { Play } from '../stage/scenario.ts';

export const play: Play = async ({ handOver, when, clock, runs, sam, alice, issue }) => {
  const answers = () => issue(1).comments.filter(({ author }) => author.endsWith('[bot]')).length;

  await handOver({ ticked: sale.checklist });
  await when(() => alice.comment(1, '/ask Which contract do you mean?\n/accept'));
  expect(answers(), 'the status, the question and the acceptance').toBe(2);
  await when(() => sam.comment(1, 'The one of May.'));
  expect(answers(), 'the acceptance is not repeated').toBe(2);

  await when(() => alice.comment(1, '/complete\n/handoff support'));
  expect(answers(), 'what to rate, and why nothing follows').toBe(3);
  await when(() => alice.comment(1, '/rate 4'));
  clock.advance({ hours: 1 });
  await when(() => runs.schedule());
  expect(answers(), 'the refusal is not repeated').toBe(3);
};
