// The feedback form → GitHub issue form. Loads the YAML library: only what generates forms may import it.

import type { Template } from '../../config/types.ts';
import { formFile } from '../issue-form/render-issue-form.ts';
import { feedbackLabel, feedbackTemplate } from './feedback-form.ts';

/** The form's file, the same bytes for the same templates. */
export function renderFeedbackForm(templates: readonly Template[]): string {
  return formFile(feedbackTemplate(templates), {
    source: 'all templates together',
    title: 'Feedback: ',
    label: feedbackLabel,
    introduction:
      'Rate a handoff that your team received. Baton keeps the answer with the handoff, links the two, and closes this issue.\n',
  });
}
