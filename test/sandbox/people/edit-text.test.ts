import { expect, test } from 'vitest';
import type { Template } from '../../../src/config/types.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { withAnswer, withTick } from '../../../src/sandbox/people/edit-text.ts';

const template: Template = {
  type: 'sales_to_onboarding',
  name: 'Sales → Onboarding',
  description: '',
  from: 'sales',
  to: 'onboarding',
  fields: [
    { id: 'client', label: 'Client', type: 'text', required: true },
    { id: 'goals', label: 'Goals', type: 'textarea', required: true },
    { id: 'contacts', label: 'Contacts', type: 'list', required: true },
  ],
  checklist: ['Contract filed', 'Contract filed twice'],
};
const answers = { client: 'Example Ltd', goals: 'Sell', contacts: ['Alice', 'Bob'] };
const body = renderFormBody(template, answers, { ticked: ['Contract filed'] });

test.each([
  ['client', 'Sample GmbH'],
  ['goals', 'Sell more.\n\nAnd sooner.'],
  ['contacts', ['Carol']],
])('another answer to %s leaves all else as it is', (field, answer) => {
  const edited = withAnswer(body.replaceAll('\n', '\r\n'), { template, field, answer });
  const submission = parseSubmission(edited, template);
  expect(submission.context).toEqual({ ...answers, [field]: answer });
  expect(submission.checklist).toEqual(parseSubmission(body, template).checklist);
});

test('a click ticks that item alone, and another click takes it back', () => {
  const done = (text: string) =>
    parseSubmission(text, template).checklist?.map((item) => item.done);
  const ticked = withTick(body, 'Contract filed twice', true);
  expect(done(ticked)).toEqual([true, true]);
  expect(done(withTick(ticked, 'Contract filed', false))).toEqual([false, true]);
});

test('no one ticks what is not there, or ticked already', () => {
  expect(() => withTick(body, 'Contract', true)).toThrow('Contract');
  expect(() => withTick(body, 'Contract filed', true)).toThrow('Contract filed');
});
