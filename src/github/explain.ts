// What it means when GitHub says no: each failed request as a fault with the next step.

import { RequestError } from '@octokit/request-error';
import { Fault, type FaultCode } from '../work/world.ts';
import { longestWait } from './octokit.ts';

/**
 * Runs a request; where it fails for good, says so in words.
 *
 * @param purpose what the request was for, to follow "Baton could not …"
 */
export async function explained<T>(purpose: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw error instanceof Fault ? error : asFault(purpose, error);
  }
}

/** The status of a failed request; null where there was no answer, or the error is another. */
export function statusOf(error: unknown): number | null {
  return error instanceof RequestError ? error.status : null;
}

function asFault(purpose: string, error: unknown): Fault {
  const { code, why, next } = reading(error);
  return new Fault(code, `Baton could not ${purpose}: ${why}. ${next}`, { cause: error });
}

interface Reading {
  readonly code: FaultCode;
  readonly why: string;
  readonly next: string;
}

function reading(error: unknown): Reading {
  const status = statusOf(error);
  if (!(error instanceof RequestError) || status === null || status >= 500) {
    const why = status === null ? 'GitHub could not be reached' : `GitHub answered ${status}`;
    return {
      code: 'github_unavailable',
      why,
      next: 'Nothing is lost: the next event or sweep makes it good. See https://www.githubstatus.com.',
    };
  }
  if (status === 401) {
    return {
      code: 'github_unauthorised',
      why: 'GitHub does not know the token (401)',
      next: 'Check the `token` input: it may have expired or been revoked.',
    };
  }
  const limit = rateLimit(error);
  if (limit !== null) {
    return {
      code: 'github_rate_limited',
      why: `GitHub's rate limit is used up (${status})`,
      next: `Baton waits at most ${longestWait} s. Run the job again ${limit}; nothing is lost meanwhile.`,
    };
  }
  if (status === 403 || status === 404) {
    return {
      code: 'github_forbidden',
      why: `GitHub answered ${status} (${error.message})`,
      next: 'Give the job `permissions: { issues: write, contents: write }`, and check that issues are switched on and the issue is not locked.',
    };
  }
  return {
    code: 'github_refused',
    why: `GitHub answered ${status} (${error.message})`,
    next: 'Run the job again; if it fails the same way, report it with this message.',
  };
}

/** When to try again, in words; null where it is not a rate limit. */
function rateLimit(error: RequestError): string | null {
  const { headers = {} } = error.response ?? {};
  const after = headers['retry-after'];
  if (after !== undefined) {
    return `in ${after} s`;
  }
  if (headers['x-ratelimit-remaining'] === '0' && headers['x-ratelimit-reset'] !== undefined) {
    return `after ${new Date(Number(headers['x-ratelimit-reset']) * 1000).toISOString()}`;
  }
  return error.status === 429 || /secondary rate/i.test(error.message) ? 'in a few minutes' : null;
}
