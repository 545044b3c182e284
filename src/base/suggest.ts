// "Did you mean": the known word that is nearest to the one written.

/** The nearest of the words, if it is near enough to be what was meant. Another number is no slip: `6 weeks`. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const from = bare(written);
  const ranked = words
    .map((word) => ({ word, to: bare(word) }))
    .filter(({ to }) => !/\d/.test(from) || digitsIn(from) === digitsIn(to))
    .map(({ word, to }) => ({
      word,
      distance: distance(from, to),
      allowed: Math.floor(Math.max(from.length, to.length) / 3),
    }))
    .filter((candidate) => candidate.distance <= candidate.allowed)
    .sort((one, other) => one.distance - other.distance);
  return ranked[0]?.word;
}

/** The fix for an unknown word: the nearest known one, or else another fix. */
export function didYouMean(written: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(written, known);
  return meant === undefined ? otherwise : `Did you mean \`${meant}\`?`;
}

/** `acceptWithin`, `accept-within` and `accept_within` are one word to a reader. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}

/** Letters to add, drop, change or swap with their neighbour. */
function distance(one: string, other: string): number {
  const width = other.length + 1;
  // Row by row: cell (i, j) is the distance between the first i letters of one and j of the other.
  const cells = Array.from({ length: width }, (_, j) => j);
  const cell = (i: number, j: number): number => cells[i * width + j] ?? 0;
  for (let i = 1; i <= one.length; i += 1) {
    cells.push(i);
    for (let j = 1; j < width; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      cells.push(
        Math.min(
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
          cell(i - 1, j - 1) + same,
          swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return cell(one.length, other.length);
}
