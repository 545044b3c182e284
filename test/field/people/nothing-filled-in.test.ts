// What shows as nothing, and placeholders beside answers.
//
// Sources: zentered/issue-forms-body-parser#40 and #71, peter-murray/issue-forms-body-parser,
// MiniMax-AI/minimax-code#62, UMC-PRODUCT/umc-product-iOS and cozzyy/geogotjigeum (prefilled tasks).

import { describe, expect, test } from 'vitest';
import type { Field } from '../../../src/config/types.ts';
import { parseAnswer } from '../../../src/form/answers/parse-answer.ts';
import { fieldOf } from '../../form/sample-template.ts';

const read = (reply: string, field: Omit<Field, 'id' | 'label' | 'required'>) =>
  parseAnswer(`\n${reply}\n\n`, fieldOf({ id: 'f', ...field }));

const types = ['text', 'textarea', 'list', 'date', 'url', 'number'] as const;

test.each([
  '<!-- Name of the client as in the contract -->',
  '<!-- one -->\n\n<!-- two -->',
  '<!-- never closed',
  '\u200B',
  '\u200B\u200D\u2060\uFEFF',
  '\u3164',
  '\u2800\u2800',
  '\u00AD',
  '&nbsp;',
  '&#8203;',
  '<br>',
  '-',
  '- ',
  '*',
  '•',
  '1.',
  '- [ ]',
  '- [ ] \n- [ ] ',
  '- [x]',
  '| | |\n|---|---|\n| | |',
  '```\n```',
  '```shell\n\n```',
  '_No response_',
  '_No response_\n\n_No response_',
])('%j is no answer in any field', (reply) => {
  for (const type of types) {
    expect(read(reply, { type }).error?.kind).toBe('missing');
  }
});

test.each(['None', 'N/A', 'n.a.', '–1', '0', '?', '…', '👍', '—', '2026. 12. 1.', '.', '(none)'])(
  '%s is an answer in a text',
  (reply) => {
    expect(read(reply, { type: 'text' }).answer === null && reply !== '—').toBe(false);
  },
);

test('the text that the form had filled in is nothing until it is changed', () => {
  const field = { type: 'textarea', value: '**Goal:**\n\n1. \n2. \n' } as const;
  expect(read('**Goal:**\r\n\r\n1.\r\n2.'.replaceAll('\r', ''), field).error?.kind).toBe('missing');
  expect(read('**Goal:** grow\n\n1.\n2.', field).answer).toBe('**Goal:** grow\n\n1.\n2.');
});

test.each([
  [{ type: 'text' }, '_No response_\nExample Ltd', 'Example Ltd'],
  [{ type: 'number' }, '_No response_ 40', 40],
  [{ type: 'date' }, '_No response_\n\n2026-12-01', '2026-12-01'],
  [{ type: 'textarea' }, 'Grow\n\n_No response_', 'Grow'],
  [{ type: 'date' }, '<!-- when -->\n2026-12-01', '2026-12-01'],
  [{ type: 'dropdown', options: ['A', 'B'] }, '_No response_\n\nA', 'A'],
] as const)('a placeholder beside an answer is dropped: %o %j', (field, reply, answer) => {
  expect(read(reply, field)).toEqual({ answer, error: null });
});

test('an answer that is one code fence stays as it was written, unless the form renders it in one', () => {
  const reply = '```shell\nnpm test\n```';
  expect(read(reply, { type: 'textarea' }).answer).toBe(reply);
  expect(read(reply, { type: 'textarea', render: 'shell' }).answer).toBe('npm test');
});

test.each([
  '\u200b',
  '\u200c',
  '\u2060',
  '᠎',
  '­',
  '͏',
  '؜',
  'ᅟ',
  '឴',
  '⠀',
  'ㅤ',
  'ﾠ',
  '\ufe0f',
  '󠀠',
  '𝅳',
  '&nbsp;',
  '&#160;',
  '&#xA0;',
  '&ZeroWidthSpace;',
  '&zwsp;',
  '&#x200B;',
  '&NoBreak;',
  '&shy;',
  '&emsp14;',
  '&numsp;',
  '&Tab;',
  '&NewLine;',
  '<br/>',
  '<br><br>',
  '<p></p>',
  '<div>&nbsp;</div>',
  '<span style="x"></span>',
  '<!---->',
  '<!-- a\nb -->',
  '<!-- a --><!-- b -->',
  '[//]: # (comment)',
  '[comment]: <> (hidden)',
  '-',
  '–',
  '—',
  '*',
  '+',
  '•',
  '- -',
  '1)',
  '1.',
  '1.\n2.\n3.',
  '- [ ]',
  '* [ ]',
  '- [x]',
  '[ ]',
  '- []',
  '>',
  '> ',
  '>>',
  '> \n>',
  '| |',
  '| | |',
  '|--|',
  '```\n\n```',
  '~~~\n~~~',
  '[]()',
  '![]()',
  '<a></a>',
  '<details></details>',
  '<details><summary></summary></details>',
  '&#8203;&#8203;',
  '\u00a0',
  '　',
  '\t',
  '・',
  '_No response_',
  '*No response*',
  '**_No response_**',
  '_No response_.',
  '<br>_No response_',
  '- _No response_',
  '> _No response_',
  '<kbd></kbd>',
])('%j shows nothing', (reply) => {
  expect(read(reply, { type: 'textarea' }).error?.kind).toBe('missing');
});

test.each([
  'a)',
  '``',
  '``` ```',
  '__',
  '**',
  '．',
  'No response',
  '_no response_',
  '_Keine Antwort_',
  'N/A',
  '.',
  '…',
  '?',
  '""',
  '$$',
  '$ $',
])('%j shows something', (reply) => {
  expect(read(reply, { type: 'textarea' }).answer).not.toBeNull();
});

describe('words that decline an answer', () => {
  const said = [
    'n/a',
    'N/A',
    'None',
    'none.',
    'tbd',
    'TBD',
    '(tbc)',
    '?',
    '--',
    '…',
    'k. A.',
    'keine',
  ];
  const inOtherLanguages = [
    'aucun',
    's/o',
    'No aplica',
    'n.v.t.',
    'brak',
    'нет',
    'なし',
    '未定',
    '无',
    '없음',
    'אין',
  ];
  const types = ['number', 'money', 'date', 'url', 'email', 'user', 'attachments'] as const;

  test.each([...said, ...inOtherLanguages])('%s leaves an optional field empty', (reply) => {
    for (const type of types) {
      const field = fieldOf({ id: 'f', type, required: false });
      expect(parseAnswer(`\n${reply}\n`, field)).toEqual({ answer: null, error: null });
    }
  });

  test.each(['n/a', 'None', 'tbd', 'k. A.'])(
    '%s is asked for where the answer is needed',
    (reply) => {
      for (const type of types) {
        const { error } = parseAnswer(`\n${reply}\n`, fieldOf({ id: 'f', type }));
        expect(error?.expected).toBeDefined();
      }
    },
  );

  test('a field that another answer makes necessary is missing', () => {
    const required = { when: 'value', above: 50_000 };
    const { error } = parseAnswer('\nn/a\n', fieldOf({ id: 'f', type: 'date', required }));
    expect(error?.kind).toBe('missing');
  });

  test.each(['soon', 'after Q3', 'see above', 'see the offer'])('%s is still no date', (reply) => {
    const { error } = parseAnswer(
      `\n${reply}\n`,
      fieldOf({ id: 'f', type: 'date', required: false }),
    );
    expect(error?.kind).toBe('not_a_date');
  });
});

describe('an upload that did not end before the form was submitted', () => {
  test.each([
    '![Uploading Bild 1.png…]()',
    '[Uploading report.pdf...]()',
    '![Uploading a.png…]()\n\n![Uploading b.png…]()',
  ])('is no answer: %s', (reply) => {
    expect(read(reply, { type: 'textarea' }).error?.kind).toBe('missing');
  });

  test('words beside it are one', () => {
    const said = '![Uploading a.png…]()\nThe button is grey.';
    expect(read(said, { type: 'textarea' }).answer).toBe(said);
  });
});
