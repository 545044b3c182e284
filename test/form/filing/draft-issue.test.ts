import { describe, expect, test } from 'vitest';
import { draftIssue } from '../../../src/form/filing/draft-issue.ts';
import { parsePayload } from '../../../src/form/filing/parse-payload.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { formatFilingProblem } from '../../../src/render/format/format-filing-problem.ts';
import { testTemplate } from './template.ts';

const template = testTemplate(`fields:
  - { id: client_name, type: text, label: Client name }
  - { id: contract_value, type: money, label: Contract value }
  - { id: contacts, type: list, label: Contacts }
  - { id: goals, label: Goals }
  - { id: region, type: dropdown, label: Region, options: [EMEA, APAC] }
  - { id: channels, type: checkboxes, label: Channels, options: [Mail, Phone], required: false }
  - { id: margin, label: Margin, private: true, required: false }
checklist: [Kickoff held]
`);

const complete = {
  client_name: 'Example Ltd',
  contract_value: 12000,
  contacts: ['Ann', 'Ben'],
  goals: 'Go live in May',
  region: 'EMEA',
};

const draft = (fields: Readonly<Record<string, unknown>>, title: string | null = null) =>
  draftIssue({ type: 'sales-to-onboarding', title, fields }, [template]);

function issueOf(fields: Readonly<Record<string, unknown>>, title: string | null = null) {
  const drafted = draft(fields, title);
  if (drafted.kind === 'invalid') {
    throw new Error(drafted.problems.map(formatFilingProblem).join('\n'));
  }
  return drafted.issue;
}

function sentences(fields: Readonly<Record<string, unknown>>, title: string | null = null) {
  const drafted = draft(fields, title);
  return drafted.kind === 'invalid' ? drafted.problems.map(formatFilingProblem) : [];
}

test('Complete answers become the form that GitHub would write, which is read as they were meant', () => {
  const { title, body, labels } = issueOf({ ...complete, channels: ['mail'], margin: 'Eleven' });
  expect(title).toBe('Sales to onboarding: Example Ltd');
  expect(labels).toEqual(['handoff', 'handoff/sales_to_onboarding']);
  expect(body).toContain('### Contacts\n\n- Ann\n- Ben');
  expect(body).toContain('- [X] Mail\n- [ ] Phone');
  expect(body).toContain('### Checklist\n\n- [ ] Kickoff held');
  expect(parseSubmission(body, template)).toMatchObject({
    errors: [],
    context: { ...complete, contract_value: '12000', channels: ['Mail'], margin: '(private)' },
  });
});

test('An answer that would be read as another one is refused', () => {
  const open = testTemplate(`fields:
  - { id: goals, label: Goals }
  - { id: region, label: Region }
`);
  const fields = { goals: 'Go live\n\n### Region\n\nAPAC', region: 'EMEA' };
  const drafted = draftIssue({ type: 'sales_to_onboarding', title: null, fields }, [open]);
  expect(drafted.kind === 'invalid' && drafted.problems.map(formatFilingProblem)).toContainEqual(
    expect.stringContaining('The answer to `goals` would be read differently'),
  );
});

test('A title of one’s own is kept, and no private answer becomes a title', () => {
  expect(issueOf(complete, ' Acme goes live ').title).toBe('Acme goes live');
  const hidden = testTemplate('fields: [{ id: salary, type: text, private: true }]\n');
  const drafted = draftIssue(
    { type: 'sales_to_onboarding', title: null, fields: { salary: '90,000' } },
    [hidden],
  );
  expect(drafted).toMatchObject({ issue: { title: 'Sales to onboarding' } });
});

test('Everything that is missing or invalid is named at once', () => {
  expect(sentences({ contract_value: 'plenty', region: 'Mars', channels: ['Pigeon'] })).toEqual([
    'Client name (`client_name`) is required and has no answer.',
    expect.stringMatching(
      /^Contract value \(`contract_value`\): “plenty” is not an amount of money\./,
    ),
    'Contacts (`contacts`) is required and has no answer.',
    'Goals (`goals`) is required and has no answer.',
    expect.stringMatching(/^Region \(`region`\): “Mars” is not one of the options\./),
    expect.stringMatching(/^Channels \(`channels`\): “Pigeon” is not one of the options\./),
  ]);
});

describe('What no form could contain is refused in words', () => {
  test.each([
    [{ clientname: 'x' }, 'The template has no field `clientname`. Did you mean `client_name`?'],
    [{ goals: { a: 1 } }, 'The answer to `goals` must be a text, a number or a list of them.'],
    [{ goals: true }, 'The answer to `goals` must be a text, a number or a list of them.'],
    [{ goals: ['a', 'b'] }, 'The field `goals` takes one answer, not several.'],
    [{ goals: 'x'.repeat(70_000) }, expect.stringContaining('more than 65000 characters')],
  ])('%j', (fields, sentence) => {
    expect(sentences({ ...complete, ...fields })).toContainEqual(sentence);
  });

  test('a title of two lines', () => {
    expect(sentences(complete, 'one\ntwo')).toEqual([
      'The title must be one line of text with at most 256 characters.',
    ]);
  });

  test('an unknown type', () => {
    const drafted = draftIssue({ type: 'sale_to_onboarding', title: null, fields: {} }, [template]);
    expect(drafted.kind === 'invalid' && drafted.problems.map(formatFilingProblem)).toEqual([
      '`sale_to_onboarding` is not a template. Did you mean `sales_to_onboarding`?',
    ]);
  });
});

test('A private answer that is invalid is not repeated', () => {
  const secret = testTemplate('fields: [{ id: budget, type: money, private: true }]\n');
  const drafted = draftIssue(
    { type: 'sales_to_onboarding', title: null, fields: { budget: 'lots, says Ann' } },
    [secret],
  );
  const text = JSON.stringify(drafted);
  expect(drafted.kind).toBe('invalid');
  expect(text).not.toContain('says Ann');
});

describe('A payload', () => {
  test.each([
    [null, ['The `client_payload` is not an object']],
    [[], ['The `client_payload` is not an object']],
    [{ typ: 'a' }, ['The payload has an unknown key `typ`. Did you mean `type`?']],
    [{ type: 'a', fields: [] }, ['The `fields` must be an object']],
    [{ type: 'a', title: 4 }, ['The title must be one line of text']],
    [{ type: 'a', key: '' }, ['The `key` must be a text']],
    [{ type: 'a', key: { id: 1 } }, ['The `key` must be a text']],
  ])('%j is refused', (payload, starts) => {
    const parsed = parsePayload(payload);
    const problems = parsed.kind === 'invalid' ? parsed.problems.map(formatFilingProblem) : [];
    expect(problems).toEqual(starts.map((start) => expect.stringContaining(start)));
  });

  test('has a key that may be a number', () => {
    expect(parsePayload({ type: 'a', fields: {}, key: 4711 })).toMatchObject({ key: '4711' });
  });
});

test('Answers may end their lines as web forms and Windows do', () => {
  const { body } = issueOf({
    ...complete,
    goals: 'Go live\r\nin May\r\n\r\nin Berlin\r\n',
    contacts: ['Ann\r\n', 'Ben'],
    channels: 'Mail\r\nPhone',
  });
  expect(body).not.toContain('\r');
  expect(body).toContain('### Goals\n\nGo live\nin May\n\nin Berlin\n');
  expect(parseSubmission(body, template).context).toMatchObject({
    goals: 'Go live\nin May\n\nin Berlin',
    contacts: ['Ann', 'Ben'],
    channels: ['Mail', 'Phone'],
  });
});
