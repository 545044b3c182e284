// Words of others in plain text, which each way of a message escapes in its own manner.

import { singleLine } from '../../base/sanitize.ts';
import type { FieldValue } from '../../handoff/submission.ts';
import { truncate } from '../format/escape.ts';

/** On one line, of at most `limit` characters, `…` where it was cut. */
export function truncatedLine(text: string, limit: number): string {
  return truncate(text, limit, singleLine);
}

export function plainAnswer(answer: FieldValue): string {
  return singleLine(typeof answer === 'object' ? answer.join(', ') : String(answer));
}

/** null: the account is gone. */
export function plainPerson(login: string | null): string {
  return login === null ? 'somebody whose account is gone' : truncatedLine(login, 60);
}

export function plainTeam(id: string): string {
  return truncatedLine(id, 60);
}
