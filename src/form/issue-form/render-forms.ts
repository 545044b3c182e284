// Every issue form of a repository, by file name. Loads the YAML library.

import type { Template } from '../../config/types.ts';
import { feedbackLabel } from '../feedback/feedback-form.ts';
import { renderFeedbackForm } from '../feedback/render-feedback-form.ts';
import { renderIssueForm } from './render-issue-form.ts';

export const formsFolder = '.github/ISSUE_TEMPLATE';

/** File path to expected content. */
export function renderForms(templates: readonly Template[]): ReadonlyMap<string, string> {
  return new Map([
    ...templates.map(
      (template) => [`${formsFolder}/${template.type}.yml`, renderIssueForm(template)] as const,
    ),
    [`${formsFolder}/${feedbackLabel}.yml`, renderFeedbackForm(templates)],
  ]);
}
