import { expect, test } from 'vitest';
import { eventOf } from '../../src/runner/event.ts';
import { isIrrelevant } from '../../src/runner/is-irrelevant.ts';

const recorded = ['handoff', 'handoff/sales_to_onboarding', 'initiated'];
const incomplete = ['handoff/sales_to_onboarding', 'incomplete'];
const status = '<!-- baton:status {} -->\n\n<details>\n\nSome context\n\n</details>\n\n/accept';

const skips = (labels: readonly string[], body: string, type: 'User' | 'Bot' = 'User') =>
  isIrrelevant(
    eventOf(
      'issue_comment',
      {
        action: 'created',
        issue: {
          number: 1,
          body: '### Goals\n\nTen sites',
          labels: labels.map((name) => ({ name })),
        },
        comment: { body, user: { login: 'someone', type } },
      },
      '1',
    ),
  );

test('a comment without a command starts nothing on a recorded handoff', () => {
  expect(skips(recorded, 'Thank you!')).toBe(true);
  expect(skips(recorded, '/accept')).toBe(false);
  expect(skips(recorded, '👍')).toBe(false);
  expect(skips(recorded, 'Done\r\n\r\nSent from my phone')).toBe(false);
  expect(skips(recorded, 'Done with the first two.\n\nOk')).toBe(true);
  expect(skips([...recorded, 'handoff-question'], 'Forty users.')).toBe(false);
});

test('a comment may be meant as an answer below an incomplete form, and nowhere else', () => {
  expect(skips(incomplete, 'The goals are ten sites.')).toBe(false);
  expect(skips(incomplete, 'The goals are ten sites.', 'Bot')).toBe(true);
  expect(skips(['bug'], 'The goals are ten sites.')).toBe(true);
});

test("Baton's own comments start nothing, although an App's token starts a run for each", () => {
  expect(skips(recorded, status, 'Bot')).toBe(true);
  expect(skips(recorded, '/accept', 'Bot')).toBe(false);
  expect(skips(recorded, status)).toBe(false);
});
