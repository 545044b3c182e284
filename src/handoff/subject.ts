// What a handoff is about, such as a client: the answer by which earlier handoffs are found.

import { normalize } from '../base/format-words.ts';
import type { Template } from '../config/types.ts';
import { type Context, redactedValue } from './submission.ts';

/** Long enough for a name or an address. */
const maxLength = 200;

/** The same for `Example  Ltd` and `example ltd`; null: the template names no field, or it has no answer. */
export function subjectOf({ subject }: Pick<Template, 'subject'>, context: Context): string | null {
  const answer = subject === undefined ? undefined : context[subject];
  const text =
    answer === undefined || typeof answer === 'object' || answer === redactedValue
      ? ''
      : normalize(String(answer).normalize('NFKC')).toWellFormed();
  return text === '' ? null : text.slice(0, maxLength);
}
