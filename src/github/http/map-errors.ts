// What it means when GitHub says no: each failed request as a fault with the next step.

import { RequestError } from '@octokit/request-error';
import { ServiceError, type ServiceErrorCode } from '../../ports/world.ts';
import { isWebPage } from './check-response.ts';
import { limitOf } from './rate-limit.ts';

/**
 * Runs a request; where it fails for good, says so in words.
 *
 * @param purpose what the request was for, to follow "Baton could not …"
 */
export async function withErrorContext<T>(purpose: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw error instanceof ServiceError || isOurs(error) ? error : toServiceError(purpose, error);
  }
}

/**
 * The status of a failed request; null where there was no answer, or the error is another. A limit is
 * 429 also where GitHub answered it with 403, so that it is never taken for a missing permission.
 */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof RequestError)) {
    return null;
  }
  return limitOf(error) === null ? error.status : 429;
}

/** A mistake in this program is not GitHub's. What fetch throws has a cause, or is an interruption. */
function isOurs(error: unknown): boolean {
  return !(
    error instanceof RequestError ||
    error instanceof DOMException ||
    (error instanceof TypeError && error.cause !== undefined)
  );
}

function toServiceError(purpose: string, error: unknown): ServiceError {
  const { code, why, next } = reading(error);
  return new ServiceError(code, `Baton could not ${purpose}: ${why}. ${next}`, { cause: error });
}

interface Reading {
  readonly code: ServiceErrorCode;
  readonly why: string;
  readonly next: string;
}

function reading(error: unknown): Reading {
  if (!(error instanceof RequestError) || error.status >= 500) {
    return {
      code: 'github_unavailable',
      why: whyUnavailable(error),
      next: 'Nothing is lost: the next event or sweep makes it good. See https://www.githubstatus.com.',
    };
  }
  const { status } = error;
  if (status === 401) {
    return {
      code: 'github_unauthorised',
      why: 'GitHub does not know the token (401)',
      next: 'Check the `token` input: it may have expired or been revoked.',
    };
  }
  const limit = limitOf(error);
  if (limit !== null) {
    const when = limit.endsAt === null ? 'in a few minutes' : `after ${limit.endsAt}`;
    return {
      code: 'github_rate_limited',
      why: `GitHub answered ${status}: ${limit.why}`,
      next: `That is longer than the input \`max-wait\` lets a run wait. Run the job again ${when}; nothing is lost meanwhile.`,
    };
  }
  if (status === 403 || status === 404 || status === 410) {
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

/** octokit gives the status 500 to what was never answered. */
function whyUnavailable(error: unknown): string {
  if (!(error instanceof RequestError)) {
    return 'GitHub could not be reached';
  }
  if (error.response === undefined) {
    const isLate = error.cause instanceof Error && error.cause.name === 'TimeoutError';
    return isLate ? 'GitHub did not answer in time' : 'GitHub could not be reached';
  }
  return error.response.status < 400 && isWebPage(error.response)
    ? 'a web page came for an answer, as from a proxy on the way that wants a login'
    : `GitHub answered ${error.status}`;
}
