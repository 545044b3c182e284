// Parses a completed feedback form.

import { normalize } from '../../base/format-words.ts';
import type { Template } from '../../config/types.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { parseSubmission } from '../submission/parse-submission.ts';
import { type FeedbackField, feedbackTemplate } from './feedback-form.ts';

export interface Feedback {
  /** The issue of the rated handoff. */
  readonly issueNumber: number;
  /**
   * That issue's repository, if a URL was given: `https://github.com/acme/ops`; null: only a number.
   */
  readonly repository: string | null;
  /** 1 to 5. */
  readonly rating: number;
  readonly comment: string | null;
  /** Labels of fields. */
  readonly missing: readonly string[];
}

export type FeedbackReading =
  | { readonly kind: 'feedback'; readonly feedback: Feedback }
  | { readonly kind: 'unreadable'; readonly errors: readonly FieldError[] }
  /** The issue contains no part of the form. */
  | { readonly kind: 'no_form' };

/** Fields that must be valid; invalid values in others are kept as written. */
const needed: readonly FeedbackField[] = ['handoff', 'rating'];

/** @param templates those that the form was made of */
export function parseFeedback(body: string, templates: readonly Template[]): FeedbackReading {
  const { context, errors } = parseSubmission(body, feedbackTemplate(templates));
  const wrong = errors.filter(({ field }) => needed.some((one) => one === field));
  if (wrong.length === needed.length && wrong.every(({ kind }) => kind === 'missing')) {
    return { kind: 'no_form' };
  }
  if (wrong.length > 0) {
    return { kind: 'unreadable', errors: wrong };
  }
  const { handoff, rating, comment, missing } = context;
  const [, repository, number] = /^(?:(.*)\/issues\/|#?)(\d+)$/.exec(String(handoff)) ?? [];
  return {
    kind: 'feedback',
    feedback: {
      issueNumber: Number(number),
      repository: repository ?? null,
      rating: Number(String(rating).charAt(0)),
      comment: comment === undefined ? null : String(comment),
      missing: typeof missing === 'object' ? missing : [],
    },
  };
}

/** Ids of the fields with these labels, of the template that the handoff was filed under. */
export function fieldsLabelled(
  labels: readonly string[],
  { fields }: Pick<Template, 'fields'>,
): readonly string[] {
  const wanted = new Set(labels.map(normalize));
  return fields.filter(({ label }) => wanted.has(normalize(label))).map(({ id }) => id);
}
