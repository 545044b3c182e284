// The result of parsing a reply by its field's type.

import type { FieldErrorKind, FieldValue } from '../handoff/submission.ts';

export type ParseResult =
  | {
      readonly kind: 'answer';
      readonly answer: FieldValue;
      /**
       * The value that the field's limits apply to: an amount, a number of characters or items, a day.
       */
      readonly measure?: number | string;
    }
  /** Nothing was chosen. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'fault';
      readonly fault: FieldErrorKind;
      /** What a valid answer looks like. */
      readonly expected: string;
    };

export function fieldError(kind: FieldErrorKind, expected: string): ParseResult {
  return { kind: 'fault', fault: kind, expected };
}
