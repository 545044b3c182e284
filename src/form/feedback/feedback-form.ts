// The form with which a receiving team rates how complete a handoff was. It has a template like every
// form, built from all others.

import { normalize } from '../../base/format-words.ts';
import type { Field, Template } from '../../config/types.ts';

/** The label that the form puts on an issue. */
export const feedbackLabel = 'handoff-feedback';

/** The headings of the answers. */
export const feedbackLabels = {
  handoff: 'Handoff',
  rating: 'Rating',
  missing: 'What was missing',
  comment: 'Comment',
} as const;

export type FeedbackField = keyof typeof feedbackLabels;

/** Each starts with its number, the best first. */
export const feedbackRatings = [
  '5 – all there',
  '4 – small gaps, closed without asking',
  '3 – had to ask once',
  '2 – had to ask again and again',
  '1 – could not start with it',
] as const;

/** Its field ids are the keys of `feedbackLabels`. */
export function feedbackTemplate(templates: readonly Template[]): Template {
  const options = fieldLabels(templates);
  return {
    type: 'handoff_feedback',
    name: 'Handoff feedback',
    description: 'How complete a handoff was. Only the receiving team rates.',
    from: 'the receiving team',
    to: 'the sending team',
    fields: [
      field('handoff', {
        type: 'text',
        description: 'The number of its issue.',
        placeholder: '#12',
        // Accepts `#12` as people write it, or the URL of the issue.
        pattern: '(?:#?|https?://\\S+/issues/)\\d{1,9}',
      }),
      field('rating', { type: 'dropdown', options: feedbackRatings }),
      ...(options.length === 0
        ? []
        : [
            field('missing', {
              type: 'dropdown',
              options,
              multiple: true,
              required: false,
              description: 'What was not there, or not as it was needed.',
            }),
          ]),
      field('comment', {
        type: 'textarea',
        required: false,
        description: 'What would have helped. The sending team reads it.',
      }),
    ],
    checklist: [],
  };
}

function field(
  id: FeedbackField,
  rest: Omit<Field, 'id' | 'label' | 'required'> & { readonly required?: boolean },
): Field {
  return { id, label: feedbackLabels[id], required: true, ...rest };
}

/** Labels of all templates, without duplicates. GitHub reserves the option `None`. */
function fieldLabels(templates: readonly Template[]): readonly string[] {
  const all = templates.flatMap((template) => template.fields.map(({ label }) => label));
  const keys = all.map(normalize);
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at && keys[at] !== 'none');
}
