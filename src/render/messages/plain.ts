// Words of others in plain text, which each way of a message escapes in its own manner.

import { onOneLine } from '../../base/sanitize.ts';
import type { Answer } from '../../handoff/submission.ts';
import { cutShort } from '../format/escape.ts';

/** On one line, of at most `limit` characters, `…` where it was cut. */
export function plain(text: string, limit: number): string {
  return cutShort(text, limit, onOneLine);
}

export function plainAnswer(answer: Answer): string {
  return onOneLine(typeof answer === 'object' ? answer.join(', ') : String(answer));
}

/** null: the account is gone. */
export function plainPerson(login: string | null): string {
  return login === null ? 'somebody whose account is gone' : plain(login, 60);
}

export function plainTeam(id: string): string {
  return plain(id, 60);
}
