// Why GitHub refused a request, in GitHub's words: single sign-on, an allow list of addresses, a
// locked issue, an archived repository.

import { RequestError } from '@octokit/request-error';
import { plain } from '../output/text.ts';

export interface Refusal {
  readonly said: string;
  /** Where a person authorises the token for single sign-on; null: that is not the reason. */
  readonly authoriseAt: string | null;
}

/** @returns null if GitHub only said that it found nothing */
export function toRefusal(error: unknown): Refusal | null {
  if (!(error instanceof RequestError)) {
    return error instanceof Error ? toRefusal(error.cause) : null;
  }
  if (error.status === 404) {
    return null;
  }
  const header = String(error.response?.headers['x-github-sso'] ?? '');
  const [, authoriseAt = null] = /\burl=(https:\/\/[^\s;,]+)/.exec(header) ?? [];
  // Octokit appends the address of the docs.
  const said = plain(error.message).replace(/ - https:\/\/\S+$/, '');
  return { said, authoriseAt };
}
