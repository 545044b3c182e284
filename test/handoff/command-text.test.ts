import { describe, expect, test } from 'vitest';
import { parseLogins, parseRating, parseReturn } from '../../src/handoff/command-text.ts';
import { template } from './story.ts';

const own = {
  ...template,
  returnReasons: { no_budget: 'No budget yet', duplicate: 'Filed twice' },
};

describe('why a handoff is returned', () => {
  test.each([
    ['missing_context', { reason: 'missing_context' }],
    ['Missing context', { reason: 'missing_context' }],
    [
      'missing-context: no goals',
      { reason: 'missing_context', comment: 'no goals', fields: ['goals'] },
    ],
    ['WRONG TEAM.\nTry design.', { reason: 'wrong_team', comment: 'Try design.' }],
    [
      'not ready – the client name is a guess',
      { reason: 'not_ready', comment: 'the client name is a guess', fields: ['client_name'] },
    ],
    ['duplicates are everywhere', { comment: 'duplicates are everywhere' }],
    [
      'The goals, and client_name.',
      { comment: 'The goals, and client_name.', fields: ['client_name', 'goals'] },
    ],
    ['goalsetting', { comment: 'goalsetting' }],
    [
      '`missing_context` the goals',
      { reason: 'missing_context', comment: 'the goals', fields: ['goals'] },
    ],
    ['**missing_context**: see above', { reason: 'missing_context', comment: 'see above' }],
    ['missing\\_context', { reason: 'missing_context' }],
    ['(missing context)', { reason: 'missing_context' }],
    ['reason: wrong team', { reason: 'wrong_team' }],
    ['because of missing context!', { reason: 'missing_context' }],
    ['because we have no time', { comment: 'because we have no time' }],
    ['- no dates\n- no names', { comment: '- no dates\n- no names' }],
  ])('%j', (text, said) => {
    expect(parseReturn(text, template)).toEqual(said);
  });

  test('is nothing where nothing is said', () => {
    expect(parseReturn(' \n', template)).toBeNull();
  });

  test('in the words of the template', () => {
    expect(parseReturn('No budget yet, ask in May', own)).toEqual({
      reason: 'no_budget',
      comment: 'ask in May',
    });
    expect(parseReturn('missing_context', own)).toEqual({ comment: 'missing_context' });
  });
});

describe('a rating', () => {
  test.each([
    ['4', 4, null, []],
    ['5/5', 5, null, []],
    ['3 of 5: fine', 3, 'fine', []],
    ['4 out of 5', 4, null, []],
    ['4/5 stars, thanks', 4, 'thanks', []],
    ['4!', 4, null, []],
    ['5 nothing missing, goals clear', 5, 'nothing missing, goals clear', []],
    ['5 the goals are not missing', 5, 'the goals are not missing', []],
    [
      '4 missing the goals. The client name is fine',
      4,
      'missing the goals. The client name is fine',
      ['goals'],
    ],
    ['2 missing: goals, client name', 2, 'missing: goals, client name', ['client_name', 'goals']],
    ['1\nThe goals were good.\nNothing else.', 1, 'The goals were good.\nNothing else.', []],
    [
      '4 - Missing was the client_name\nbut the goals were there',
      4,
      'Missing was the client_name\nbut the goals were there',
      ['client_name'],
    ],
  ])('%j', (text, rating, comment, missing) => {
    expect(parseRating(text, template)).toEqual({ rating, comment, missing });
  });

  test.each([
    '',
    '0',
    '6',
    '45',
    '4.5',
    '4,5',
    '3/10',
    '4/52',
    'four',
    '-3',
    '3 of 50',
    '4 out of 10',
    '２',
  ])('%j is not one', (text) => {
    expect(parseRating(text, template)).toBeNull();
  });
});

test.each([
  ['bob', ['bob']],
  ['@bob', ['bob']],
  ['@\u200Bbob', ['bob']],
  ['@alice, @bob', ['alice', 'bob']],
  ['', []],
  ['bob please', ['bob']],
  ['@alice and @bob', ['alice', 'bob']],
  ['@-bob', []],
  ['@acme/team', []],
  ['me', ['carol']],
  ['@me', ['carol']],
  ['@bob.', ['bob']],
  ['https://github.com/bob', ['bob']],
  ['@bob, thanks', ['bob']],
  ['@bob for the migration', ['bob']],
  ['@bob as I am on leave', ['bob']],
  ['@bob until Friday', ['bob']],
  ['@bob instead of me', ['bob']],
  ['@bob from support', ['bob']],
  ['@bob or @dave', []],
  ['@bob is away', []],
])('whom %j assigns', (text, logins) => {
  expect(parseLogins(text, 'carol')).toEqual(logins);
});
