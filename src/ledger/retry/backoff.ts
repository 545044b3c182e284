// Delays before retrying when many runs write at once.

/**
 * Maximum total wait of a run. With fifty runs that start at once and two seconds per attempt, the
 * slowest waits about half as long.
 */
export const maxTotalDelay = 120_000;

const first = 4_000;
const longest = 8_000;

/**
 * Exponential backoff with full jitter, so that runs that collided do not collide again.
 * https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 *
 * @param conflicts number of lost races so far, from 1
 * @param random from 0 to 1
 */
export function backOff(conflicts: number, random: number): number {
  return Math.ceil(random * Math.min(longest, first * 2 ** (conflicts - 1)));
}
