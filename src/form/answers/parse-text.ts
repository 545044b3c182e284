// Answers that may say anything.

import type { Field } from '../../config/types.ts';
import type { ParseResult } from '../parse-result.ts';

/** The text as it was written. */
export function parseTextAnswer(reply: string, field: Field): ParseResult {
  return answerWith(reply.trim(), field);
}

/** As `readText`, but a first line that is indented stays so: a list or code may begin there. */
export function parseTextAreaAnswer(reply: string, field: Field): ParseResult {
  return answerWith(reply, field);
}

function answerWith(text: string, { min, max }: Field): ParseResult {
  return min === undefined && max === undefined
    ? { kind: 'answer', answer: text }
    : { kind: 'answer', answer: text, measure: countCharacters(text) };
}

/** An emoji beyond the first plane counts once, though JavaScript holds it as two. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
