// Answers that repeat the label of their own field, or of others, as headings.
//
// Sources: issue-ops/parser#102, github/issue-parser#11; github/markup#1038 and #1150 (a no-break space after the `#`: on
// many Macs `#` is Option+3, and Option+Space is that space).

import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { fieldOf, templateOf } from '../../form/sample-template.ts';

const template = templateOf(
  [
    fieldOf({ id: 'project', label: 'Project', type: 'text' }),
    fieldOf({ id: 'files', label: 'Design files', type: 'url' }),
    fieldOf({ id: 'specifications', label: 'Specifications', type: 'textarea' }),
    fieldOf({ id: 'breakpoints', label: 'Breakpoints', type: 'list' }),
    fieldOf({ id: 'motion', label: 'Motion', type: 'textarea' }),
  ],
  { checklist: ['Reviewed'] },
);

const answers = {
  project: 'Checkout',
  files: 'https://design.example.com/checkout',
  specifications: 'A grid of 8 px.',
  breakpoints: ['360 px', '1280 px'],
  motion: 'The basket opens from the right.',
};

/** As GitHub writes the form. */
function bodyWith(changes: Readonly<Record<string, string>>): string {
  const text = {
    ...answers,
    breakpoints: answers.breakpoints.map((item) => `- ${item}`).join('\n'),
    ...changes,
  };
  return `### Project

${text.project}

### Design files

${text.files}

### Specifications

${text.specifications}

### Breakpoints

${text.breakpoints}

### Motion

${text.motion}

### Checklist

- [ ] Reviewed`;
}

const levels = ['#', '##', '###', '####', '#####', '######'];

describe('a field’s own label in its answer', () => {
  test.each(levels)('at the start, as %s', (level) => {
    const specifications = `${level} Specifications\n\nA grid of 8 px.`;
    const { context, errors } = parseSubmission(bodyWith({ specifications }), template);
    expect(errors).toEqual([]);
    expect(context).toEqual({ ...answers, specifications });
  });

  test.each(levels)('in the middle, as %s', (level) => {
    const specifications = `In short: a grid.\n\n${level} specifications:\n\nA grid of 8 px.`;
    const { context } = parseSubmission(bodyWith({ specifications }), template);
    expect(context).toEqual({ ...answers, specifications });
  });

  test.each(levels)('in the last answer, as %s', (level) => {
    const motion = `First this.\n\n${level} Motion\n\nThen that.`;
    expect(parseSubmission(bodyWith({ motion }), template).context).toEqual({ ...answers, motion });
  });

  test('stays there after an edit takes the blank lines away', () => {
    const specifications = '## Specifications\nA grid of 8 px.';
    const body = bodyWith({ specifications }).replace('### Breakpoints\n\n', '### Breakpoints\n');
    expect(parseSubmission(body, template).context).toEqual({ ...answers, specifications });
  });
});

describe('labels of other fields in an answer', () => {
  test.each(['#', '##', '####', '#####'])('as %s', (level) => {
    const motion = `${level} Breakpoints\n\nThe same on all.\n\n${level} Project\n\nNone`;
    const specifications = `${level} Breakpoints\n\nsee below\n\n${level} Checklist\n\n- [ ] odd`;
    expect(parseSubmission(bodyWith({ motion, specifications }), template).context).toEqual({
      ...answers,
      motion,
      specifications,
    });
  });

  test('as GitHub writes them, further down', () => {
    const motion = 'As here:\n\n### Specifications\n\nA grid.\n\n### Project\n\nOld';
    expect(parseSubmission(bodyWith({ motion }), template).context).toEqual({ ...answers, motion });
  });

  test('as GitHub writes them, of a field that is one line', () => {
    const lines = templateOf([
      fieldOf({ id: 'notes', label: 'Notes', type: 'textarea' }),
      fieldOf({ id: 'day', label: 'Day', type: 'date' }),
    ]);
    const body = '### Notes\n\nAs before:\n\n### Day\n\nMonday\n\n### Day\n\n2026-12-01';
    expect(parseSubmission(body, lines).context).toEqual({
      notes: 'As before:\n\n### Day\n\nMonday',
      day: '2026-12-01',
    });
  });
});

test.each([
  ['a colon', '### Specifications:'],
  ['another letter case', '### SPECIFICATIONS'],
  ['another level', '## Specifications'],
  ['emphasis', '### **Specifications**'],
  ['a wide space', '###\u00A0Specifications'.replace('\u00A0', ' \u00A0')],
  ['a no-break space', '###\u00A0Specifications'],
  ['a zero-width space', '### Specifications\u200B'],
  ['a colon of full width', '### Specifications：'],
  ['a full stop', '### Specifications.'],
  ['a question mark', '### Specifications?'],
  ['a dash', '### Specifications –'],
  ['a star', '### Specifications *'],
  ['a number', '### 3. Specifications'],
  ['another number', '### 3) Specifications'],
  ['that it is required', '### Specifications (required)'],
  ['an emoji', '### 📐 Specifications'],
  ['an emoji behind', '### Specifications 📐'],
  ['a link', '### [Specifications](https://wiki.example.com)'],
  ['code ticks', '### `Specifications`'],
  ['quotes', '### “Specifications”'],
  ['a comment', '### Specifications <!-- from the design team -->'],
  ['an anchor', '### Specifications <a name="spec"></a>'],
  ['underlining', '### <u>Specifications</u>'],
  ['a space that is an entity', '### Specifications&nbsp;'],
  ['letters of full width', '### Ｓｐｅｃｉｆｉｃａｔｉｏｎｓ'],
])('a label with %s still opens its field, when nothing better does', (_, heading) => {
  const body = bodyWith({}).replace('### Specifications', heading);
  expect(parseSubmission(body, template).context).toEqual(answers);
});

describe('a form quoted in an answer', () => {
  const quoted = 'As here:\n\n### Motion\n\nslow';
  const read = (body: string) => parseSubmission(body, template).context;

  test.each([
    ['lost the blank line below it', '### Motion\n\nThe', '### Motion\nThe'],
    ['got a colon', '### Motion\n\nThe', '### Motion:\n\nThe'],
    ['got another level', '### Motion\n\nThe', '## Motion\n\nThe'],
  ])('stays there after the field’s own heading %s', (_, before, after) => {
    const body = bodyWith({ specifications: quoted }).replace(before, after);
    expect(read(body)).toEqual({ ...answers, specifications: quoted });
  });

  test.each(['Specifications', 'Motion'])('stays there with an empty answer to %s', (label) => {
    const specifications = `As here:\n\n### ${label}\n\n_No response_\n\nAnd then this.`;
    expect(read(bodyWith({ specifications }))).toEqual({ ...answers, specifications });
  });

  test('stays there where the first is empty', () => {
    const specifications = '### Specifications\n\n_No response_\n\nA grid.';
    expect(read(bodyWith({ specifications }))).toEqual({ ...answers, specifications });
  });
});

test.each([
  '### Breakpoints',
  '> ### Breakpoints\n>\n> quoted',
  '> > ### Breakpoints',
  '- ### Breakpoints',
  '| ### Breakpoints | x |\n|---|---|\n| a | b |',
  '~~~md\n### Breakpoints\n~~~',
  'a\n<!--\n### Breakpoints\n-->\nb',
])('%j in the last answer stays there, with any text around the form', (motion) => {
  const body = `Hi all,\n\n${bodyWith({ motion })}\n\nThanks!`;
  for (const text of [body, body.replaceAll('\n', '\r\n')]) {
    expect(parseSubmission(text, template).context).toEqual({ ...answers, motion });
  }
});

test('a byte order mark at the start does no harm', () => {
  expect(parseSubmission(`\uFEFF${bodyWith({})}`, template).context).toEqual(answers);
});
