// Decides when to retry a request and how long to wait: as the response headers request, up to the
// run's limit.

import { RequestError } from '@octokit/request-error';
import type { Time } from '../time.ts';
import { assertValidResponse } from './check-response.ts';
import { connectionFailure } from './connection-failure.ts';
import { limitOf } from './rate-limit.ts';
import type { RequestHook, RequestOptions } from './request-hook.ts';
import { isTimeout, timeLimitOf } from './timeout.ts';

const maxAttempts = 4;

/** Not tried again when GitHub fails: it may have been done all the same. The next run looks first. */
export const noRetry = { retries: 0 };

/** Not tried again when GitHub takes too long: the caller asks for less. */
export const noRetryOnTimeout = { retriesTimeouts: false };

export function createRetry({
  time,
  longestWait,
  onWait,
}: {
  readonly time: Time;
  /** Maximum total wait of the run before it fails, in seconds. */
  readonly longestWait: number;
  readonly onWait: (seconds: number, why: string) => void;
}): RequestHook {
  const { left, spend } = waitBudget(longestWait * 1000);
  return async (request, options) => {
    for (let tries = 1; ; tries += 1) {
      const askedAt = time.now();
      // Octokit's hooks hand on the options they were bound to, and none that they are called with.
      // Their `request` is the same object for all requests, which would share the signal of the last one.
      const signal = time.timeout(timeLimitOf(options, left()));
      options.request = { ...options.request, signal };
      try {
        return assertValidResponse(await request(options), options);
      } catch (error) {
        const failedAt = time.now();
        spend(askedAt, failedAt);
        const pause =
          error instanceof RequestError
            ? pauseAfter(error, tries, mayRepeat(error, options))
            : null;
        const until = failedAt + (pause?.seconds ?? 0) * 1000;
        if (pause === null || tries === maxAttempts || !spend(failedAt, until)) {
          throw error;
        }
        if (pause.why !== null) {
          onWait(pause.seconds, pause.why);
        }
        await time.wait(until - failedAt);
      }
    }
  };
}

function mayRepeat(error: RequestError, { request }: RequestOptions): boolean {
  return request['retries'] !== 0 && !(request['retriesTimeouts'] === false && isTimeout(error));
}

interface Pause {
  readonly seconds: number;
  /** For the log; null if the wait is too short to mention. */
  readonly why: string | null;
}

/**
 * null: a retry would not help. A rate-limited request was not executed; any other failed request may
 * have been, so it is repeated only if that is harmless.
 */
function pauseAfter(error: RequestError, tries: number, isRepeatable: boolean): Pause | null {
  const limit = limitOf(error);
  if (limit !== null) {
    return limit;
  }
  if (isUnknownYet(error)) {
    return { seconds: tries ** 2, why: null };
  }
  const isConflict = error.status === 409 && !/rule violation/i.test(error.message);
  const mayPass = error.status >= 500 || error.status === 408 || isConflict;
  const isLasting = error.response === undefined && connectionFailure(error)?.isLasting === true;
  return mayPass && !isLasting && isRepeatable ? { seconds: tries ** 2, why: null } : null;
}

/**
 * Right after an issue was opened, a replica may not know it. GitHub did nothing then, and gives the reason in words alone:
 * https://github.com/peter-evans/create-pull-request/issues/4321
 */
function isUnknownYet({ status, message }: RequestError): boolean {
  return status === 422 && /Could not resolve to a node with the global id/.test(message);
}

/** Milliseconds to spend; parallel waits count once. */
function waitBudget(whole: number): {
  readonly left: () => number;
  /** Spends the time between two instants; false if not enough is left. */
  readonly spend: (from: number, to: number) => boolean;
} {
  let [left, paidUntil] = [whole, Number.NEGATIVE_INFINITY];
  return {
    left: () => left,
    spend: (from, to) => {
      left -= Math.max(0, to - Math.max(from, paidUntil));
      paidUntil = Math.max(paidUntil, to);
      return left >= 0;
    },
  };
}
