// A line diff of two texts.

/** Removed lines start with `-`, added ones with `+`; lines far from a change are left out. */
export function lineDiff(from: string, to: string, context = 2): readonly string[] {
  const all = compared(from.split('\n'), to.split('\n'));
  const changed = all.flatMap((line, at) => (line.startsWith(' ') ? [] : [at]));
  const isNear = (at: number) => changed.some((change) => Math.abs(change - at) <= context);
  return all.flatMap((line, at) => {
    if (isNear(at)) {
      return [line];
    }
    return isNear(at - 1) ? ['  …'] : [];
  });
}

/** Longest common subsequence. Quadratic, which is fine for a few hundred lines. */
function compared(from: readonly string[], to: readonly string[]): readonly string[] {
  const width = to.length + 1;
  // Cell (i, j): length of the longest common subsequence of the rest of both texts from i and j.
  const common = new Uint32Array((from.length + 1) * width);
  const cell = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        from[i] === to[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      lines.push(`  ${from[i]}`);
      i += 1;
      j += 1;
    } else if (j >= to.length || (i < from.length && cell(i + 1, j) >= cell(i, j + 1))) {
      lines.push(`- ${from[i]}`);
      i += 1;
    } else {
      lines.push(`+ ${to[j]}`);
      j += 1;
    }
  }
  return lines;
}
