import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Template } from '../../../src/config/types.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { renderIssueForm } from '../../../src/form/issue-form/render-issue-form.ts';
import { noResponse } from '../../../src/form/submission/parse-reply.ts';
import {
  type IssueForm,
  parseIssueForm,
  questionsOf,
} from '../../../src/sandbox/page/forms/issue-form.ts';
import { firstGap, renderSubmittedBody } from '../../../src/sandbox/page/forms/submitted-body.ts';

const template: Template = {
  type: 'sales_to_support',
  name: 'Sales → Support',
  description: 'A client needs help.',
  from: 'sales',
  to: 'support',
  fields: [
    { id: 'client', label: 'Client', type: 'text', required: true },
    { id: 'story', label: 'Story', type: 'textarea', required: false },
    { id: 'plan', label: 'Plan', type: 'dropdown', required: true, options: ['yes', 'no, never'] },
    {
      id: 'areas',
      label: 'Areas',
      type: 'dropdown',
      required: false,
      multiple: true,
      options: ['Shop', 'Till', 'Store'],
    },
    { id: 'terms', label: 'Terms', type: 'checkboxes', required: true, options: ['Agreed'] },
  ],
  checklist: ['Told the client', 'Opened the account'],
};

function formOf(given: Template): IssueForm {
  const form = parseIssueForm(`${given.type}.yml`, renderIssueForm(given));
  if (form === null) {
    throw new Error('GitHub would not offer this form');
  }
  return form;
}

const filling = (replies: readonly (readonly string[])[]) => (place: number) =>
  replies[place] ?? [];

describe('the body of what was filled in', () => {
  test('is what GitHub writes of the same answers', () => {
    const line = fc.stringMatching(/^[a-z][a-z ,]{0,20}[a-z]$/);
    const some = <T>(all: readonly T[]) => fc.subarray([...all]);
    fc.assert(
      fc.property(
        line,
        fc.option(line, { nil: '' }),
        fc.constantFrom('yes', 'no, never'),
        some(['Shop', 'Till', 'Store']),
        some([0, 1]),
        (client, story, plan, areas, ticked) => {
          const replies = [[client], [story], [plan], areas, ['0'], ticked.map(String)];
          const answers = { client, story: story || noResponse, plan, terms: ['Agreed'] };
          const withAreas = { ...answers, areas: areas.length > 0 ? areas : [noResponse] };
          const items = ticked.map((at) => template.checklist[at] ?? '');
          expect(renderSubmittedBody(formOf(template), filling(replies))).toBe(
            renderFormBody(template, withAreas, { ticked: items }),
          );
        },
      ),
    );
  });

  test('has a fence around what the form shows as code, also without an answer', () => {
    const form = parseIssueForm(
      'a.yml',
      'name: Logs\ndescription: What was logged\nbody: [{ type: textarea, attributes: { label: Log, render: shell } }]',
    );
    if (form === null) {
      throw new Error('GitHub would not offer this form');
    }
    expect(renderSubmittedBody(form, filling([['one\ntwo']]))).toBe(
      '### Log\n\n```shell\none\ntwo\n```',
    );
    expect(renderSubmittedBody(form, filling([]))).toBe('### Log\n\n```shell\n```');
  });
});

test('what must be filled in is named, the first of it', () => {
  const form = formOf(template);
  expect(questionsOf(form).map(({ attributes }) => attributes.label)).toEqual([
    'Client',
    'Story',
    'Plan',
    'Areas',
    'Terms',
    'Checklist',
  ]);
  expect(firstGap(form, filling([['  ']]))).toBe('Client');
  expect(firstGap(form, filling([['a'], [], ['yes']]))).toBe('Terms');
  expect(firstGap(form, filling([['a'], [], ['yes'], [], ['0']]))).toBeNull();
});

test('a file that is no form is not offered', () => {
  expect(parseIssueForm('a.yml', 'name: A\n')).toBeNull();
});
