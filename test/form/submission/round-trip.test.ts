// Any answer, as GitHub writes it into the body, is parsed back unchanged.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Template } from '../../../src/config/types.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import type { FieldValue } from '../../../src/handoff/submission.ts';
import { fieldOf, templateOf } from '../sample-template.ts';

const labels = ['Goals', 'Client name', 'C#', 'Ticket #', 'Wer? Wie?', '顧客名', 'Goals 2'];
const options = ['Small', 'Large, with extras', 'Small and cheap', 'yes', '- odd'];
const items = ['Contract signed', '**Kickoff** [held](https://k.example)', '[ ] odd', 'Signed'];

/** A line that no one could take for anything but text. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text && !/[\r\n]/.test(text) && /^[^\s#`~-]/u.test(text))
  .filter((text) => text !== '_No response_');

const lookAlikes = fc.constantFrom(
  ...['None', 'N/A', 'No response', '_no response_', '__No response__', '`_No response_`'],
  ...[
    '<!-- handoff-metrics {"total":1} -->',
    '<!--',
    '-->',
    '---',
    '# Title',
    '###',
    '###No',
    '> ### Goals',
  ],
  ...[
    '- [ ] a task',
    '- [x] done',
    '/accept',
    '@alice',
    '    ### Goals',
    '\\### Goals',
    '``',
    '`### Goals`',
  ],
);

const headings = (said: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('#', '##', '###', '####', '#####', '######'),
      fc.constantFrom('Other', 'Checklist', ...said),
    )
    .map(([level, label]) => `${level} ${label}`);

/** A closed code fence, around headings of any kind. */
const fences = fc
  .tuple(
    fc.constantFrom('```', '````', '~~~'),
    fc.constantFrom('', 'js', ' md x'),
    fc.array(fc.oneof(words, headings(labels), fc.constantFrom('', '``', '~~', '```js')), {
      maxLength: 4,
    }),
  )
  .map(([fence, info, lines]) => [fence + info, ...lines, fence].join('\n'));

/** Whole lines, with gaps between, of which something shows; no placeholder above or below. */
function markdown(blocks: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(blocks, fc.constantFrom('\n', '\n\n', '\n \n\n')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => parts.flat().slice(0, -1).join(''))
    .filter((text) => /[\p{L}\p{N}]/u.test(text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')))
    .filter((text) => !/^(?:```|~~~)/.test(text));
}

/**
 * Any text at all, the field's own label at every level among it. Only the heading of a later text area,
 * exactly as GitHub writes it, cannot be distinguished from the one that GitHub did write.
 */
function richText(label: string, later: readonly string[]): fc.Arbitrary<string> {
  return markdown(fc.oneof(words, lookAlikes, headings([...labels, label]), fences)).filter(
    (text) => !later.some((other) => `\n\n${text}\n\n`.includes(`\n\n### ${other}\n\n`)),
  );
}

/** Fences left open or closed twice, but no heading that the form has. */
const brokenText = markdown(
  fc.oneof(words, fc.constantFrom('```', '```js', '~~~', '````', '~~~~x', '```x```', '### Other')),
).filter((text) => !text.includes('Checklist'));

interface Filled {
  readonly field: Omit<Field, 'id' | 'label' | 'required'>;
  readonly answer: fc.Arbitrary<FieldValue>;
}

const typed: readonly Filled[] = [
  {
    field: { type: 'text' },
    answer: fc.oneof(
      words,
      lookAlikes.filter((text) => text.trim() === text && !text.startsWith('<!--')),
    ),
  },
  {
    field: { type: 'number' },
    answer: fc.oneof(
      fc.integer(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 100) / 100 + 0),
    ),
  },
  {
    field: { type: 'money' },
    answer: fc.integer({ min: 0 }).map((amount) => `€${amount.toLocaleString('en')}.50`),
  },
  {
    field: { type: 'date' },
    answer: fc
      .date({ min: new Date('1600-01-01'), max: new Date('2399-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  },
  {
    field: { type: 'url' },
    // GitHub links an address without the punctuation at its end.
    answer: fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .filter((url) => /[\p{L}\p{N}/=&%+#-]$/u.test(url)),
  },
  { field: { type: 'email' }, answer: fc.emailAddress() },
  { field: { type: 'user' }, answer: fc.stringMatching(/^[A-Za-z\d]{1,9}(-[a-z\d]{1,9}){0,2}$/) },
  { field: { type: 'list' }, answer: fc.array(words, { minLength: 1, maxLength: 5 }) },
  { field: { type: 'dropdown', options }, answer: fc.constantFrom(...options) },
  {
    field: { type: 'dropdown', options, multiple: true },
    answer: fc.subarray(options, { minLength: 1 }),
  },
  { field: { type: 'checkboxes', options }, answer: fc.subarray(options, { minLength: 1 }) },
];

interface Form {
  readonly template: Template;
  readonly answers: Readonly<Record<string, FieldValue>>;
  readonly ticked: readonly string[];
}

/** Forms of one to all labels; a field without an answer is optional. */
function forms({
  filledOf,
  leastItems,
}: {
  readonly filledOf: (
    label: string,
    place: number,
    all: readonly string[],
  ) => fc.Arbitrary<readonly [Filled['field'], FieldValue | undefined]>;
  readonly leastItems: number;
}) {
  return fc
    .tuple(
      fc.shuffledSubarray(labels, { minLength: 1 }),
      fc.subarray(items, { minLength: leastItems }),
      fc.infiniteStream(fc.boolean()),
    )
    .chain(([chosen, checklist, ticks]) =>
      fc.tuple(...chosen.map(filledOf)).map((filled): Form => {
        const fields = filled.map(([field, answer], place) =>
          fieldOf({
            ...field,
            id: `f${place}`,
            label: chosen[place] ?? '',
            required: answer !== undefined,
          }),
        );
        const answers = filled.flatMap(([, answer], place) =>
          answer === undefined ? [] : [[`f${place}`, answer] as const],
        );
        return {
          template: templateOf(fields, { checklist }),
          answers: Object.fromEntries(answers),
          ticked: checklist.filter(() => ticks.next().value === true),
        };
      }),
    );
}

function expectReadBack({ template, answers, ticked }: Form, lineEnd: string): void {
  const body = renderFormBody(template, answers, { ticked }).replaceAll('\n', lineEnd);
  expect(parseSubmission(body, template)).toEqual({
    context: answers,
    errors: [],
    checklist:
      template.checklist.length === 0
        ? null
        : template.checklist.map((text) => ({ text, done: ticked.includes(text) })),
  });
}

const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

describe('a form filled in on GitHub', () => {
  it('is parsed back unchanged, with any Markdown in its answers', () => {
    const filledOf = (label: string, place: number, all: readonly string[]) =>
      fc.oneof(
        fc.tuple(
          fc.constant({ type: 'textarea' } as const),
          fc.option(richText(label, all.slice(place + 1)), { nil: undefined }),
        ),
        fc
          .constantFrom(...typed)
          .chain(({ field, answer }) =>
            fc.tuple(fc.constant(field), fc.option(answer, { nil: undefined })),
          ),
      );
    // Without a checklist of the form's own, one that is typed would be taken for added by hand.
    fc.assert(fc.property(forms({ filledOf, leastItems: 1 }), lineEnds, expectReadBack), {
      numRuns: 500,
    });
  });

  it('is read back the same where code fences were left open', () => {
    const filledOf = () => fc.tuple(fc.constant({ type: 'textarea' } as const), brokenText);
    fc.assert(fc.property(forms({ filledOf, leastItems: 0 }), lineEnds, expectReadBack), {
      numRuns: 500,
    });
  });
});

describe('a form whose text areas are rendered as code', () => {
  const rendered = templateOf(
    [
      fieldOf({ id: 'steps', type: 'textarea', render: 'shell' }),
      fieldOf({ id: 'output', type: 'textarea', render: 'text' }),
    ],
    { checklist: ['Signed'] },
  );

  it('is read back without the fences', () => {
    const answers = { steps: 'make\n\n### Output\n\n### Steps', output: '  ok\n# done' };
    const body = renderFormBody(rendered, answers);
    expect(parseSubmission(body, rendered).context).toEqual(answers);
  });

  it('is missing what was left empty', () => {
    const body = renderFormBody(rendered, { output: 'ok' });
    expect(parseSubmission(body, rendered).errors).toEqual([
      { field: 'steps', label: 'Steps', kind: 'missing' },
    ]);
  });
});
