// Untrusted text as plain text. Each channel escapes it in its own way.

import { singleLine } from '../../base/sanitize.ts';
import { truncate } from '../../base/truncate.ts';
import type { FieldValue } from '../../handoff/submission.ts';

/** One line of at most `limit` characters, cut with `…`. */
export function truncatedLine(text: string, limit: number): string {
  return truncate(text, limit, singleLine);
}

export function plainAnswer(answer: FieldValue): string {
  return singleLine(typeof answer === 'object' ? answer.join(', ') : String(answer));
}

/** @param login null if the account was deleted */
export function plainPerson(login: string | null): string {
  return login === null ? 'a deleted account' : truncatedLine(login, 60);
}

export function plainTeam(id: string): string {
  return truncatedLine(id, 60);
}
