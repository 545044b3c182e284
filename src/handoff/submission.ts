// A sender's form, parsed with its template.

/** number and money fields: a number or the text; list, checkboxes, multiple dropdowns: the items; the rest: text. */
export type FieldValue = string | number | readonly string[];

/**
 * Replaces a private answer: the ledger records that there is one, not its content. The text
 * explains itself wherever answers appear.
 */
export const redactedValue = '(private)';

/** Field id to answer; fields without an answer are absent. */
export type Context = Readonly<Record<string, FieldValue>>;

export type FieldErrorKind =
  | 'missing'
  | 'not_a_number'
  | 'not_money'
  | 'not_a_date'
  | 'not_a_url'
  | 'not_an_email'
  | 'not_a_login'
  | 'not_an_option'
  | 'too_small'
  | 'too_large'
  | 'pattern';

/** An error that makes a submission incomplete. */
export interface FieldError {
  readonly field: string;
  readonly label: string;
  readonly kind: FieldErrorKind;
  /** The current answer, at most 200 characters; absent if empty. */
  readonly found?: string;
  /** A valid answer: the options, the limit or the pattern. */
  readonly expected?: string;
  /** Kind `missing`: no heading opens the field. */
  readonly hasNoHeading?: true;
  /** A heading that matches no label, in the place of this field's heading. */
  readonly strayHeading?: string;
}

export interface ChecklistEntry {
  readonly text: string;
  readonly done: boolean;
  /**
   * For an item without a line in the description: the line in its place, or null. Absent: the line
   * exists.
   */
  readonly replacedBy?: string | null;
}

export interface Submission {
  readonly context: Context;
  /** In template order; empty if the submission is complete. */
  readonly errors: readonly FieldError[];
  /** The lines below the heading `Checklist`; null without this heading. */
  readonly checklist: readonly ChecklistEntry[] | null;
}
