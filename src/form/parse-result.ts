// What a reply comes to, once its field's type is known.

import type { FieldErrorKind, FieldValue } from '../handoff/submission.ts';

export type ParseResult =
  | {
      readonly kind: 'answer';
      readonly answer: FieldValue;
      /** What the field's bounds are held against: an amount, a number of characters or items, a day. */
      readonly measure?: number | string;
    }
  /** Nothing was chosen. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'fault';
      readonly fault: FieldErrorKind;
      /** What would be right. */
      readonly expected: string;
    };

export function fieldError(kind: FieldErrorKind, expected: string): ParseResult {
  return { kind: 'fault', fault: kind, expected };
}
