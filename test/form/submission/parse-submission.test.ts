import { describe, expect, it } from 'vitest';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import type { Context } from '../../../src/handoff/submission.ts';
import { bodyOf, fieldOf, templateOf } from '../sample-template.ts';

const template = templateOf(['client_name', 'goals', 'notes']);

interface Row {
  readonly title: string;
  readonly body: string;
  readonly context: Context;
}

const rows: readonly Row[] = [
  {
    title: 'each heading of the form opens its field',
    body: bodyOf(
      '### Client name',
      '',
      'Acme',
      '',
      '### Goals',
      '',
      'Grow',
      '',
      '### Notes',
      '',
      'No',
    ),
    context: { client_name: 'Acme', goals: 'Grow', notes: 'No' },
  },
  {
    title: 'headings of levels 2 to 4 open fields',
    body: bodyOf('## Client name', 'Acme', '### Goals', 'Grow', '#### Notes', 'No'),
    context: { client_name: 'Acme', goals: 'Grow', notes: 'No' },
  },
  {
    title: 'headings of other levels belong to the answer',
    body: bodyOf('### Client name', 'Acme', '# Goals', 'Grow', '##### Notes', 'No'),
    context: { client_name: 'Acme\n# Goals\nGrow\n##### Notes\nNo' },
  },
  {
    title: 'a heading without a space after its marks is none',
    body: bodyOf('### Client name', 'Acme', '###Goals', 'Grow'),
    context: { client_name: 'Acme\n###Goals\nGrow' },
  },
  {
    title: 'a heading that is indented like code is none',
    body: bodyOf('### Client name', 'Acme', '    ### Goals', '   ### Notes', 'No'),
    context: { client_name: 'Acme\n    ### Goals', notes: 'No' },
  },
  {
    title: 'letter case, closing marks and wide gaps in a heading say nothing',
    body: bodyOf('### CLIENT   name ##', 'Acme', '### goals \t', 'Grow', '###  Notes#', 'No'),
    context: { client_name: 'Acme', goals: 'Grow\n###  Notes#\nNo' },
  },
  {
    title: 'CRLF reads as LF',
    body: '### Client name\r\n\r\nAcme\r\nLtd\r\n\r\n### Goals\r\n\r\nGrow\r\n',
    context: { client_name: 'Acme\nLtd', goals: 'Grow' },
  },
  {
    title: 'CR alone reads as LF',
    body: '### Client name\r\rAcme\r\r### Goals\r\rGrow\r',
    context: { client_name: 'Acme', goals: 'Grow' },
  },
  {
    title: 'a foreign heading stays part of the answer',
    body: bodyOf('### Client name', 'Acme', '### Address', 'Here', '### Goals', 'Grow'),
    context: { client_name: 'Acme\n### Address\nHere', goals: 'Grow' },
  },
  {
    title: 'a label typed into an earlier answer stays part of that answer',
    body: bodyOf(
      '### Client name',
      'Acme',
      '### Goals',
      'typed',
      '### Goals',
      'Grow',
      '### Notes',
      'No',
    ),
    context: { client_name: 'Acme\n### Goals\ntyped', goals: 'Grow', notes: 'No' },
  },
  {
    title: 'a label typed into a later answer stays part of that answer',
    body: bodyOf(
      '### Client name',
      'Acme',
      '### Goals',
      'Grow',
      '### Notes',
      'No',
      '### Goals',
      'typed',
    ),
    context: { client_name: 'Acme', goals: 'Grow', notes: 'No\n### Goals\ntyped' },
  },
  {
    title: 'fields out of the order of the form are opened as far as the order holds',
    body: bodyOf('### Notes', 'No', '### Client name', 'Acme', '### Goals', 'Grow'),
    context: { client_name: 'Acme', goals: 'Grow' },
  },
  {
    title: 'what stands before the first heading is nobody’s answer',
    body: bodyOf('Hello', '### Goals', 'Grow'),
    context: { goals: 'Grow' },
  },
  {
    title: 'a comment in HTML is text like any other',
    body: bodyOf('### Goals', '<!-- handoff-metrics {} -->', 'Grow'),
    context: { goals: '<!-- handoff-metrics {} -->\nGrow' },
  },
  {
    title: 'the first line of a text area keeps its indent',
    body: bodyOf('### Goals', '', '  - Grow', '    - fast  ', '', ''),
    context: { goals: '  - Grow\n    - fast' },
  },
  { title: 'an empty body answers nothing', body: '', context: {} },
];

describe('the fields of a submission', () => {
  it.each(rows)('$title', ({ body, context }) => {
    expect(parseSubmission(body, template).context).toEqual(context);
  });

  it('a label that ends in a number sign is found', () => {
    const numbered = templateOf([fieldOf({ id: 'ticket', label: 'Ticket #' }), 'goals']);
    const body = bodyOf('### Ticket #', '', '17', '', '### Goals', '', 'Grow');
    expect(parseSubmission(body, numbered).context).toEqual({ ticket: '17', goals: 'Grow' });
  });

  it('a field named like a property of every object is a field like any other', () => {
    const odd = templateOf([fieldOf({ id: '__proto__', label: 'Odd' })]);
    const { context } = parseSubmission('### Odd\n\nx', odd);
    expect(Object.entries(context)).toEqual([['__proto__', 'x']]);
  });
});

describe('what is missing', () => {
  it.each([
    ['nothing under the heading', '### Goals'],
    ['nothing but white space', '### Goals\n\n \t\n\u00A0\n'],
    ['what GitHub writes for nothing', '### Goals\n\n_No response_\n'],
    ['an empty code fence', '### Goals\n\n```shell\n```\n'],
    ['a code fence of blank lines', '### Goals\n\n~~~~\n\n  \n~~~~\n'],
    ['an HTML comment', '### Goals\n\n<!-- what the client wants -->\n'],
    ['an HTML comment that nothing closes', '### Goals\n\n<!-- what the client wants\n'],
    ['a zero-width space', '### Goals\n\n\u200B\n'],
    ['a Hangul filler', '### Goals\n\n\u3164\n'],
    ['a space that is written out', '### Goals\n\n&nbsp;<br>\n'],
    ['a bullet', '### Goals\n\n-\n'],
    ['empty tasks', '### Goals\n\n- [ ]\n- [ ] \n'],
    ['empty numbers', '### Goals\n\n1.\n2.\n'],
    ['an empty row of a table', '### Goals\n\n| | |\n|---|---|\n| | |\n'],
    ['the placeholder twice', '### Goals\n\n_No response_\n\n_No response_\n'],
  ])('%s', (_, body) => {
    expect(parseSubmission(body, templateOf(['goals']))).toEqual({
      context: {},
      errors: [{ field: 'goals', label: 'Goals', kind: 'missing' }],
      checklist: null,
    });
  });

  it('a field without a heading is, and the heading in its place is named', () => {
    const missing = { kind: 'missing', hasNoHeading: true };
    const template = templateOf(['goals', 'risks', 'notes']);
    expect(parseSubmission('', template).errors).toMatchObject([missing, missing, missing]);
    const body = bodyOf(
      '### Goals',
      '',
      'Grow',
      '',
      '### Dangers',
      '',
      'None',
      '',
      '### Notes',
      '',
      'No',
    );
    expect(parseSubmission(body, template).errors).toEqual([
      { field: 'risks', label: 'Risks', ...missing, strayHeading: 'Dangers' },
    ]);
  });

  it('what the form had filled in is, unless it was changed', () => {
    const filled = fieldOf({ id: 'goals', type: 'textarea', value: '1. \n2. See the plan\n' });
    const read = (reply: string) =>
      parseSubmission(`### Goals\n\n${reply}\n`, templateOf([filled])).context;
    expect(read('1.\n2. See the plan')).toEqual({});
    expect(read('1. Grow\n2. See the plan')).toEqual({ goals: '1. Grow\n2. See the plan' });
  });

  it.each([
    ['text', '_No response_\nExample Ltd', 'Example Ltd'],
    ['text', '<!-- as in the contract -->\nExample Ltd', 'Example Ltd'],
    ['number', '_No response_ 40', 40],
    ['date', '_No response_\n\n2026-12-01', '2026-12-01'],
    ['textarea', 'Grow\n\n_No response_', 'Grow'],
    ['textarea', '_No response_\n\nGrow', 'Grow'],
    ['textarea', 'Grow\n_No response_\nMore', 'Grow\n_No response_\nMore'],
    ['list', '_No response_\n- Ana\n- Bo', ['Ana', 'Bo']],
  ] as const)('a placeholder beside an answer is dropped: %s %j', (type, reply, goals) => {
    const only = templateOf([fieldOf({ id: 'goals', type })]);
    expect(parseSubmission(`### Goals\n\n${reply}\n`, only).context).toEqual({ goals });
  });

  it.each(['None', 'N/A', 'No response', '_No response_ from the client', '__No response__'])(
    '%s is an answer in a text field',
    (reply) => {
      for (const type of ['text', 'textarea'] as const) {
        const only = templateOf([fieldOf({ id: 'goals', type })]);
        const { context, errors } = parseSubmission(`### Goals\n\n${reply}\n`, only);
        expect([context, errors]).toEqual([{ goals: reply }, []]);
      }
    },
  );

  it('an optional field may be missing, but not wrong', () => {
    const optional = templateOf([
      fieldOf({ id: 'goals', required: false }),
      fieldOf({ id: 'due', type: 'date', required: false }),
    ]);
    const body = bodyOf('### Goals', '', '_No response_', '', '### Due', '', 'soon');
    expect(parseSubmission(body, optional).errors).toMatchObject([
      { field: 'due', kind: 'not_a_date' },
    ]);
  });

  it('errors come in the order of the form, each with what was found', () => {
    const typed = templateOf([
      fieldOf({ id: 'due', type: 'date' }),
      'goals',
      fieldOf({ id: 'budget', type: 'number' }),
    ]);
    const body = bodyOf('### Due', '', 'soon', '', '### Budget', '', 'x'.repeat(300));
    const { context, errors } = parseSubmission(body, typed);
    expect(errors).toEqual([
      {
        field: 'due',
        label: 'Due',
        kind: 'not_a_date',
        found: 'soon',
        expected: 'a date such as 2026-12-01',
      },
      { field: 'goals', label: 'Goals', kind: 'missing', hasNoHeading: true },
      {
        field: 'budget',
        label: 'Budget',
        kind: 'not_a_number',
        found: `${'x'.repeat(199)}…`,
        expected: 'a number such as 1234.5 or 1,234.5',
      },
    ]);
    expect(context).toEqual({ due: 'soon', budget: 'x'.repeat(300) });
  });

  it('what was found is never cut within a character', () => {
    const only = templateOf([fieldOf({ id: 'due', type: 'date' })]);
    const [fault] = parseSubmission(`### Due\n\nx${'😀'.repeat(150)}`, only).errors;
    expect(fault?.found).toBe(`x${'😀'.repeat(99)}…`);
    const [other] = parseSubmission(`### Due\n\n${'😀'.repeat(150)}`, only).errors;
    expect(other?.found).toBe(`${'😀'.repeat(99)}…`);
  });
});
