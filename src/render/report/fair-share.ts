// Shares limited space among texts of different lengths.

/**
 * The maximum length for each, if short ones leave their rest to the others.
 * @returns `Infinity` if all fit
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
