import { expect, test } from 'vitest';
import { loneWordIn } from '../../../src/form/commands/lone-word.ts';

test.each([
  ['👍', 'yes'],
  ['👍🏽', 'yes'],
  [' OK. ', 'yes'],
  ['Got it!', 'yes'],
  ['accepted', 'yes'],
  ['Done!!', 'done'],
  ['✅', 'done'],
  ['ok, but who is Ana?', null],
  ['done with the first two', null],
  ['okra', null],
  ['Thank you!', null],
  ['', null],
  ['/accept', null],
  ['> ok', null],
  [`ok${' '.repeat(100_000)}`, null],
])('%j alone is %s', (comment, word) => {
  expect(loneWordIn(comment)).toBe(word);
});
