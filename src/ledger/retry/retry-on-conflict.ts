// Tries a write again that another run was quicker with.

import type { Retrying } from '../../ports/retrying.ts';
import { busy } from '../errors.ts';
import { backOff, maxTotalDelay } from './backoff.ts';

export interface WriteAttempt {
  readonly outcome: 'written' | 'conflict';
  /** Size of the whole file. */
  readonly bytes: number;
}

export interface RetryOptions {
  /** Milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly retrying?: Retrying | undefined;
}

/**
 * Retries, with a growing delay, until the write succeeds.
 *
 * @param attempt returns null on a conflict
 */
export async function retryOnConflict<T>(
  { wait, random, retrying }: RetryOptions,
  attempt: () => Promise<{ readonly result: T } | null>,
): Promise<T> {
  let waited = 0;
  for (let tried = 1; ; tried += 1) {
    const done = await attempt();
    if (done !== null) {
      return done.result;
    }
    if ((await retrying?.waitForTurn?.()) !== true) {
      const delay = backOff(tried, random());
      waited += delay;
      if (waited > maxTotalDelay) {
        throw busy(tried);
      }
      await wait(delay);
    }
    await retrying?.beforeRetry();
  }
}
