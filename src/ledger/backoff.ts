// How long to wait before trying again, when many want to write at once.

/**
 * Longest that a run waits for its turn, in all. Of fifty runs that start at once, with two seconds
 * for each attempt, the unluckiest waits about half as long.
 */
export const maxTotalDelay = 120_000;

const first = 250;
const longest = 8_000;

/**
 * A random part of a span that doubles: runs that met once are spread out, so that they do not meet
 * again. https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 *
 * @param conflicts how often this run came too late already, from 1
 * @param random from 0 to 1
 */
export function backOff(conflicts: number, random: number): number {
  return Math.ceil(random * Math.min(longest, first * 2 ** (conflicts - 1)));
}
