// A sender's form, parsed with its template. The ledger decodes recorded answers with the same schemas.

import * as v from 'valibot';
import type { DeepReadonly } from '../base/deep-readonly.ts';

export const fieldValueSchema = v.union([v.string(), v.number(), v.array(v.string())]);

/** number and money fields: a number or the text; list, checkboxes, multiple dropdowns: the items; the rest: text. */
export type FieldValue = DeepReadonly<v.InferOutput<typeof fieldValueSchema>>;

/**
 * Replaces a private answer: the ledger records that there is one, not its content. The text
 * explains itself wherever answers appear.
 */
export const redactedValue = '(private)';

/** Field id to answer; fields without an answer are absent. */
export const contextSchema = v.record(v.string(), fieldValueSchema);
export type Context = DeepReadonly<v.InferOutput<typeof contextSchema>>;

const fieldErrorKinds = [
  'missing',
  'not_a_number',
  'not_money',
  'not_a_date',
  'not_a_url',
  'not_an_email',
  'not_a_login',
  'not_an_option',
  'no_attachment',
  'too_small',
  'too_large',
  'pattern',
] as const;
export type FieldErrorKind = (typeof fieldErrorKinds)[number];

/** An error that makes a submission incomplete. */
export const fieldErrorSchema = v.object({
  field: v.string(),
  label: v.string(),
  kind: v.picklist(fieldErrorKinds),
  /** The current answer, at most 200 characters; absent if empty. */
  found: v.optional(v.string()),
  /** A valid answer: the options, the limit or the pattern. */
  expected: v.optional(v.string()),
  /** Kind `missing`: no heading opens the field. */
  hasNoHeading: v.optional(v.literal(true)),
  /** Kind `missing`: the condition under which the field is required. */
  because: v.optional(v.string()),
  /** A heading that matches no label, in the place of this field's heading. */
  strayHeading: v.optional(v.string()),
});
export type FieldError = DeepReadonly<v.InferOutput<typeof fieldErrorSchema>>;

export const checklistEntrySchema = v.object({
  text: v.string(),
  done: v.boolean(),
  /**
   * For an item without a line in the description: the line in its place, or null. Absent: the line
   * exists.
   */
  replacedBy: v.optional(v.nullable(v.string())),
  /** It may stay open when the handoff is completed. */
  optional: v.optional(v.literal(true)),
});
export type ChecklistEntry = DeepReadonly<v.InferOutput<typeof checklistEntrySchema>>;

export interface Submission {
  readonly context: Context;
  /** In template order; empty if the submission is complete. */
  readonly errors: readonly FieldError[];
  /** The lines below the heading `Checklist`; null without this heading. */
  readonly checklist: readonly ChecklistEntry[] | null;
}
