// Patterns of fields: how they match, and how one is kept from hanging a run. The engine tries every
// way a pattern could go before it gives up, and what it is tried on is written by strangers. So the
// ways are counted beforehand: one after the other they multiply, alternatives add up, and a
// repetition raises them to a power. `\d+-\d+` has 250,000 on five hundred characters; `(a+)+` has
// more than there is time for.

/** A longer answer matches no pattern: patterns are for references and codes, not for prose. */
export const longestMatched = 500;

/** Three open repetitions in a row, and a little more; seconds at the very worst. */
const mostWays = 3e8;

/** Whether the whole of the answer matches a pattern that was found sound. */
export function matchesPattern(pattern: string, answer: string): boolean {
  return answer.length <= longestMatched && new RegExp(`^(?:${pattern})$`, 'u').test(answer);
}

export type PatternFault =
  /** Not a regular expression. */
  | 'broken'
  /** A repetition of something that can itself go several ways: `(a+)+`, `(a|b)*`. */
  | 'nested'
  /** Too many repetitions, options and alternatives, one after the other. */
  | 'manifold';

export function faultOfPattern(pattern: string): PatternFault | null {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return 'broken';
    throw error;
  }
  const counted = countWays(pattern);
  if (counted.ways <= mostWays) return null;
  return counted.nested ? 'nested' : 'manifold';
}

/** What a pattern, or a group within it, is counted to so far. */
interface Level {
  /** Of the alternatives before the last `|`. */
  readonly before: number;
  /** Of the alternative being read, without its last piece, which a repetition may still follow. */
  readonly ways: number;
  readonly last: number;
  readonly nested: boolean;
}

interface Counted {
  readonly ways: number;
  readonly nested: boolean;
}

const opened: Level = { before: 0, ways: 1, last: 1, nested: false };

/** Escapes, classes, openings of groups, repetitions; any other character is a piece of its own. */
const pieces =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;

function countWays(pattern: string): Counted {
  // The innermost open group last.
  const levels: Level[] = [opened];
  for (const [piece] of pattern.matchAll(pieces)) {
    const level = levels.pop() ?? opened;
    if (piece.startsWith('(')) levels.push(level, opened);
    else if (piece === ')') levels.push(withGroup(levels.pop() ?? opened, close(level)));
    else if (piece === '|') levels.push({ ...opened, before: waysOf(level), nested: level.nested });
    else if (/^[*+?{]/.test(piece)) levels.push(repeated(level, piece));
    else levels.push(withPiece(level, 1));
  }
  return close(levels[0] ?? opened);
}

function waysOf(level: Level): number {
  return level.before + level.ways * level.last;
}

function close(level: Level): Counted {
  return { ways: waysOf(level), nested: level.nested };
}

function withPiece(level: Level, ways: number): Level {
  return { ...level, ways: level.ways * level.last, last: ways };
}

function withGroup(level: Level, group: Counted): Level {
  return { ...withPiece(level, group.ways), nested: level.nested || group.nested };
}

function repeated(level: Level, piece: string): Level {
  const [least, most] = timesOf(piece);
  const many = level.last > 1 && most > 1;
  return {
    ...level,
    last: (most - least + 1) * level.last ** most,
    nested: level.nested || many,
  };
}

function timesOf(piece: string): readonly [number, number] {
  if (piece.startsWith('?')) return [0, 1];
  if (piece.startsWith('*')) return [0, longestMatched];
  if (piece.startsWith('+')) return [1, longestMatched];
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(piece) ?? [];
  const from = Math.min(Number(least), longestMatched);
  if (!comma) return [from, from];
  return [from, most ? Math.min(Number(most), longestMatched) : longestMatched];
}
