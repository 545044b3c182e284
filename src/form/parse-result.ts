// What a reply comes to, once its field's type is known.

import type { Answer, FaultKind } from '../handoff/submission.ts';

export type Reading =
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** What the field's bounds are held against: an amount, a number of characters or items, a day. */
      readonly measure?: number | string;
    }
  /** Nothing was chosen. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'fault';
      readonly fault: FaultKind;
      /** What would be right. */
      readonly expected: string;
    };

export function fault(kind: FaultKind, expected: string): Reading {
  return { kind: 'fault', fault: kind, expected };
}
