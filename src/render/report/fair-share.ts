// How things of different length share a space that is too small for all of them.

/**
 * The length to which each may grow: those that need less leave the rest to the others.
 *
 * @returns infinity where all fit as they are
 */
export function fairShare(lengths: readonly number[], space: number): number {
  const sorted = [...lengths].sort((one, other) => one - other);
  let left = space;
  for (const [at, length] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - at));
    if (length > share) {
      return share;
    }
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}
