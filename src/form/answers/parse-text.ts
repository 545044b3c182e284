// Answers of free text.

import type { Field } from '../../config/types.ts';
import type { ParseResult } from '../parse-result.ts';

/** The text as it was written. */
export function parseTextAnswer(reply: string, field: Field): ParseResult {
  return answerWith(reply.trim(), field);
}

/** Keeps the indent of the first line, because a list or code may start there. */
export function parseTextAreaAnswer(reply: string, field: Field): ParseResult {
  return answerWith(reply, field);
}

function answerWith(text: string, { min, max }: Field): ParseResult {
  return min === undefined && max === undefined
    ? { kind: 'answer', answer: text }
    : { kind: 'answer', answer: text, measure: countCharacters(text) };
}

/** Counts an emoji once, though JavaScript stores it as two code units. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
