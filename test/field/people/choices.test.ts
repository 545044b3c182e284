// Options as people type them into an issue: GitHub's form writes them exactly, a person who edits the
// issue or files it without the form does not.

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { parseAnswer } from '../../../src/form/answers/parse-answer.ts';
import { fieldOf } from '../../form/sample-template.ts';

const read = (reply: string, field: Omit<Field, 'id' | 'label' | 'required'>) => {
  const { answer, error } = parseAnswer(`\n\n${reply}\n\n`, fieldOf({ id: 'f', ...field }));
  return error === null ? answer : error.kind;
};

describe('one option', () => {
  const options = ['High', 'Low', 'Medium – normal', '🔴 Blocked', 'Ja, später', 'C', 'C#', 'C++'];

  test.each([
    ['high', 'High'],
    ['HIGH', 'High'],
    ['High.', 'High'],
    ['- High', 'High'],
    ['* High', 'High'],
    ['**High**', 'High'],
    ['`High`', 'High'],
    ['“High”', 'High'],
    ['High 🔥', 'High'],
    ['High\u200B', 'High'],
    ['Ｈｉｇｈ', 'High'],
    ['Medium - normal', 'Medium – normal'],
    ['Medium — normal', 'Medium – normal'],
    ['medium\u00A0– normal', 'Medium – normal'],
    ['Blocked', '🔴 Blocked'],
    ['ja,später', 'Ja, später'],
    ['Ja, spater', 'Ja, später'],
    ['c#', 'C#'],
    ['c++', 'C++'],
  ])('%j is %s', (reply, option) => {
    expect(read(reply, { type: 'dropdown', options })).toBe(option);
  });

  test.each([
    'High?',
    'not high',
    'High, Low',
    'High or low',
    'High/Low',
    '~~High~~',
    '~~Low~~ High',
    'High\nLow',
    'Higher',
    'Hoch',
    '!',
  ])('%j needs a question', (reply) => {
    expect(read(reply, { type: 'dropdown', options })).toBe('not_an_option');
  });

  test('options that differ only in marks are never confused', () => {
    const alike = ['a', 'A', 'A.', '🔴', '🟢'];
    for (const option of alike) {
      expect(read(option, { type: 'dropdown', options: alike })).toBe(option);
    }
    expect(read('**a**', { type: 'dropdown', options: alike })).toBe('not_an_option');
    expect(read('**a**', { type: 'dropdown', multiple: true, options: alike })).toBe(
      'not_an_option',
    );
  });
});

describe('several options', () => {
  const field = { type: 'dropdown', multiple: true, options: ['A', 'B', 'EU, UK', 'US'] } as const;

  test.each([
    ['A,B', ['A', 'B']],
    ['a, b', ['A', 'B']],
    ['A; B', ['A', 'B']],
    ['A、B', ['A', 'B']],
    ['A, B,', ['A', 'B']],
    ['A\nB', ['A', 'B']],
    ['- A\n- B', ['A', 'B']],
    ['* B\n\n* eu,uk', ['B', 'EU, UK']],
    ['US,EU, UK', ['EU, UK', 'US']],
    ['- [x] A\n- [ ] B\n- [X] US', ['A', 'US']],
  ])('%j are %j', (reply, options) => {
    expect(read(reply, field)).toEqual(options);
  });

  test.each(['A, X', 'A, not B', '- [ ] A\n- [ ] B', 'A and perhaps B'])(
    '%j needs a question',
    (reply) => {
      expect(read(reply, field)).toBe('not_an_option');
    },
  );
});

test.each(['- [x] i read it', '- [x] I read it.', '- [x] **I read it**', '- [x] I  read it'])(
  'a confirmation whose line was retyped is ticked: %j',
  (reply) => {
    expect(read(reply, { type: 'checkboxes', options: ['I read it', 'Other'] })).toEqual([
      'I read it',
    ]);
  },
);
