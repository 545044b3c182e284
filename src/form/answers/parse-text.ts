// Answers of free text.

import type { Field } from '../../config/types.ts';
import type { ParseResult } from '../parse-result.ts';

/** The text as it was written. */
export function parseTextAnswer(reply: string, field: Field): ParseResult {
  return answerWith(reply.trim(), field);
}

/** Keeps the indent of the first line, because a list or code may start there. */
export function parseTextAreaAnswer(reply: string, field: Field): ParseResult {
  const isLost = field.required !== false && /^!?\[/.test(reply) && isUnfinishedUpload(reply);
  return isLost ? { kind: 'nothing' } : answerWith(reply, field);
}

/** What GitHub writes while it uploads a file, and leaves in a form that is submitted before the end. */
function isUnfinishedUpload(reply: string): boolean {
  const lines = reply.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => uploading.test(line));
}

const uploading = /^\s*!?\[Uploading [^\]\n]{1,300}(?:…|\.{3})\]\(\s*\)\s*$/;

function answerWith(text: string, { min, max }: Field): ParseResult {
  return min === undefined && max === undefined
    ? { kind: 'answer', answer: text }
    : { kind: 'answer', answer: text, measure: countCharacters(text) };
}

/** Counts an emoji once, though JavaScript stores it as two code units. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
