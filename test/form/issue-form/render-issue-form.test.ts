// The generated form, held to GitHub's rules for issue forms.

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldTypes } from '../../../src/config/keys/field-types.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { templateOfForm } from '../issue-parser-fixtures.ts';
import { fieldOf, templateOf } from '../sample-template.ts';
import { issueForm } from './issue-form-rules.ts';

const template = templateOf(
  [
    fieldOf({
      id: 'client_name',
      type: 'text',
      placeholder: 'on',
      description: 'As in the contract.',
    }),
    fieldOf({ id: 'seats', type: 'number', required: false }),
    fieldOf({ id: 'contract_value', type: 'money' }),
    fieldOf({ id: 'start_date', type: 'date' }),
    fieldOf({ id: 'files', type: 'url' }),
    fieldOf({ id: 'contact', type: 'email' }),
    fieldOf({ id: 'account_manager', type: 'user' }),
    fieldOf({ id: 'goals', type: 'textarea', description: 'First line\n\n# not a comment' }),
    fieldOf({ id: 'key_contacts', type: 'list' }),
    fieldOf({ id: 'size', type: 'dropdown', options: ['no', '2026-01-01', 'a, b', '1:30'] }),
    fieldOf({
      id: 'regions',
      type: 'dropdown',
      options: ['EU', 'US'],
      multiple: true,
      required: false,
    }),
    fieldOf({
      id: 'channels',
      type: 'checkboxes',
      options: ['Web', 'yes'],
      description: 'Where they sell.',
    }),
    fieldOf({ id: 'consent', type: 'checkboxes', options: ['They agreed'] }),
    fieldOf({
      id: 'bank_account',
      type: 'text',
      description: 'IBAN.',
      required: false,
      private: true,
    }),
    fieldOf({ id: 'extras', type: 'checkboxes', options: ['One'], required: false }),
    fieldOf({ id: 'papers', type: 'attachments' }),
  ],
  { checklist: ['Contract signed and filed', 'off'] },
);

describe('the issue form of a template', () => {
  it('has an element for each field and ends with the checklist', async () => {
    await expect(renderIssueForm(template)).toMatchFileSnapshot(
      'fixtures/render-issue-form.expected.yml',
    );
  });

  it('is the same, byte for byte, each time', () => {
    expect(renderIssueForm(structuredClone(template))).toBe(renderIssueForm(template));
  });

  it('means the same to a reader of YAML 1.1, which GitHub is, and one of 1.2', () => {
    const yaml = renderIssueForm(template);
    expect(parse(yaml, { version: '1.1' })).toEqual(parse(yaml, { version: '1.2' }));
  });

  it('keeps to what GitHub accepts', () => {
    expect(() =>
      v.parse(issueForm, parse(renderIssueForm(template), { version: '1.1' })),
    ).not.toThrow();
    const bare = templateOf(['goals']);
    const form = v.parse(issueForm, parse(renderIssueForm(bare), { version: '1.1' }));
    expect(form.body.map(({ type }) => type)).toEqual(['markdown', 'textarea']);
  });

  it('has an element for every type of field', () => {
    expect(new Set(template.fields.map(({ type }) => type))).toEqual(new Set(fieldTypes));
  });

  it('asks for what the template asks for', () => {
    const asked = templateOfForm(renderIssueForm(template)).fields;
    expect(asked.map(({ id, label, options }) => ({ id, label, options }))).toEqual([
      ...template.fields.map(({ id, label, options }) => ({ id, label, options })),
      { id: 'checklist', label: 'Checklist', options: template.checklist },
    ]);
  });
});

describe('the body that GitHub writes for the form', () => {
  const answers = {
    client_name: 'Acme',
    contract_value: '€48,000',
    start_date: '2026-12-01',
    files: 'https://example.com',
    contact: 'a@example.com',
    account_manager: 'alice',
    goals: 'Grow\n\nfast',
    key_contacts: ['Bob', 'Carol'],
    size: 'a, b',
    regions: ['EU', 'US'],
    channels: ['yes'],
    consent: ['They agreed'],
    papers: '[contract.pdf](https://github.com/user-attachments/files/1/contract.pdf)',
  };
  const body = renderFormBody(template, answers, { ticked: ['off'] });

  it('has every field under its label, and boxes for all options', async () => {
    await expect(body).toMatchFileSnapshot('fixtures/render-form-body.expected.md');
  });

  it('is read back as the answers', () => {
    expect(parseSubmission(body, template)).toEqual({
      context: answers,
      errors: [],
      checklist: [
        { text: 'Contract signed and filed', done: false },
        { text: 'off', done: true },
      ],
    });
  });
});
