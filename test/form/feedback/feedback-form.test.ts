// The feedback form: what a person picks on GitHub is what is read back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { feedbackRatings, feedbackTemplate } from '../../../src/form/feedback/feedback-form.ts';
import { renderFeedbackForm } from '../../../src/form/feedback/render-feedback-form.ts';
import { renderFormBody } from '../../../src/form/issue-form/render-form-body.ts';
import { parseSubmission } from '../../../src/form/submission/parse-submission.ts';
import { fieldOf, templateOf } from '../sample-template.ts';

const templates = [
  templateOf(['goals', fieldOf({ id: 'contacts', label: 'Contacts, with role' })]),
  templateOf(['goals', fieldOf({ id: 'none', label: 'None' }), 'budget']),
];
const template = feedbackTemplate(templates);
const missing = ['Goals', 'Contacts, with role', 'Budget'];

describe('the feedback form', () => {
  it('offers every field of every template once, and never what GitHub keeps for itself', () => {
    const form = parse(renderFeedbackForm(templates));
    expect(form.labels).toEqual(['handoff-feedback']);
    expect(
      form.body.find((element: { id?: string }) => element.id === 'missing').attributes,
    ).toMatchObject({ multiple: true, options: missing });
  });

  it('asks for nothing that is missing where no template has a field', () => {
    expect(feedbackTemplate([]).fields.map((field) => field.id)).toEqual([
      'handoff',
      'rating',
      'comment',
    ]);
  });

  it('is read back as it was filled in', () => {
    const filled = fc.record(
      {
        handoff: fc.oneof(
          fc.nat(999_999).map((number) => `#${number}`),
          fc.nat(999_999).map(String),
          fc.nat(999_999).map((number) => `https://github.com/acme/shop/issues/${number}`),
        ),
        rating: fc.constantFrom(...feedbackRatings),
        missing: fc.subarray(missing, { minLength: 1 }),
        comment: fc.stringMatching(/^[a-z][a-z #*-]{0,40}[a-z]$/),
      },
      { requiredKeys: ['handoff', 'rating'] },
    );
    fc.assert(
      fc.property(filled, (answers) => {
        const read = parseSubmission(renderFormBody(template, answers), template);
        expect(read).toEqual({ context: answers, errors: [], checklist: null });
      }),
    );
  });

  it('explains what is wrong with an invalid number', () => {
    const body = renderFormBody(template, {
      handoff: 'the last one',
      rating: feedbackRatings[0],
    });
    expect(parseSubmission(body, template).errors.map((fault) => fault.field)).toEqual(['handoff']);
  });
});
