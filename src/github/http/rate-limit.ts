// Detects GitHub's rate limits and how long to wait.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api

import type { RequestError } from '@octokit/request-error';
import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';

export interface Limit {
  readonly seconds: number;
  readonly why: string;
  /** When to try again, UTC ISO 8601; null if GitHub gave no time. */
  readonly endsAt: string | null;
}

/** The wait if GitHub gives no time. */
const unnamed = 60;

/** null: the request failed for another reason. */
export function limitOf({ status, response, message }: RequestError): Limit | null {
  // Too many comments or issues in a short time: GitHub gives that reason in words alone.
  // https://github.com/cli/cli/issues/4801
  if (status === 422 && /was submitted too quickly/.test(message)) {
    return limit(unnamed, 'it asks to slow down', Number.NaN);
  }
  if (status !== 403 && status !== 429) {
    return null;
  }
  const { headers = {} } = response ?? {};
  const date = epochSeconds(headers.date ?? '');
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) {
    return limit(after, 'it asks to slow down', date + after);
  }
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
    // By GitHub's clock, and one second more, because it counts in whole seconds.
    const seconds = Number.isFinite(date) ? Math.max(0, reset - date) + 1 : unnamed;
    return limit(seconds, 'the rate limit is used up', reset);
  }
  return status === 429 || /rate limit/i.test(message)
    ? limit(unnamed, 'it asks to slow down', Number.NaN)
    : null;
}

function limit(seconds: number, why: string, endsAt: number): Limit {
  return {
    seconds,
    why,
    endsAt: Number.isFinite(endsAt) ? isoFromEpoch(endsAt) : null,
  };
}
