// What keeps a handoff from being filed by a program or from the terminal.

import type { FieldError } from '../../handoff/submission.ts';

export type FilingProblem =
  | { readonly kind: 'not_an_object' }
  | { readonly kind: 'unknown_part'; readonly name: string; readonly meant: string | null }
  | { readonly kind: 'type_missing'; readonly types: readonly string[] }
  | {
      readonly kind: 'type_unknown';
      readonly type: string;
      readonly meant: string | null;
      readonly types: readonly string[];
    }
  | { readonly kind: 'title_invalid'; readonly longest: number }
  | { readonly kind: 'key_invalid'; readonly longest: number }
  | { readonly kind: 'fields_invalid' }
  | {
      readonly kind: 'field_unknown';
      readonly field: string;
      readonly meant: string | null;
      readonly fields: readonly string[];
    }
  /** Neither a text, a number nor a list of them. */
  | { readonly kind: 'value_unfit'; readonly field: string }
  | { readonly kind: 'takes_one_value'; readonly field: string }
  /** It would be read as something else, such as an answer with a heading of the form. */
  | { readonly kind: 'misread'; readonly field: string }
  | { readonly kind: 'answer'; readonly error: FieldError }
  | { readonly kind: 'too_long'; readonly longest: number };
