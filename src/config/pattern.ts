// Patterns of fields: how they match, and how Baton rejects one that could hang a run (ReDoS). The
// engine tries every possible match before it gives up, and strangers write the text it is tried on. So
// Baton counts the worst case beforehand: pieces in sequence multiply, alternatives add up, and a
// repetition raises them to a power. `\d+-\d+` takes 250,000 steps on five hundred characters; `(a+)+`
// takes practically endless ones.

/** A longer answer matches no pattern: patterns are for references and codes, not for prose. */
export const maxMatchedLength = 500;

/** The same for a pattern with three open repetitions; others are between the two limits. */
export const minLimit = 100;
const limits = [maxMatchedLength, 250, minLimit];

/** Some 50 ms, at 20 ns a step while the engine still interprets the pattern. */
const maxSteps = 2.5e6;

/** Whether the whole answer matches a pattern that passed the check. */
export function matchesPattern(pattern: string, answer: string): boolean {
  return answer.length <= limitOf(pattern) && framed(pattern).test(answer);
}

function framed(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

/** The longest answer that the pattern is tried on; 0 if even a short one would take too long. */
function limitOf(pattern: string): number {
  return limits.find((limit) => count(pattern, limit).steps <= maxSteps) ?? 0;
}

export type PatternError =
  /** Not a regular expression. */
  | 'broken'
  /** Repeats something that can itself match in several ways: `(a+)+`, `(a|b)*`. */
  | 'nested'
  /** Too many repetitions, options and alternatives in sequence. */
  | 'manifold';

export function patternError(pattern: string): PatternError | null {
  try {
    new RegExp(pattern, 'u');
    // The engine rejects some large patterns only on first use.
    framed(pattern).test('');
  } catch (error) {
    if (error instanceof SyntaxError) {
      return 'broken';
    }
    throw error;
  }
  const limit = limitOf(pattern);
  if (limit > 0) {
    return null;
  }
  return count(pattern, minLimit).nested ? 'nested' : 'manifold';
}

/** The worst case of a part of a pattern. */
interface Part {
  readonly ways: number;
  /** Over all its ways to match. */
  readonly steps: number;
}

/** The count so far for a pattern, or a group inside it. */
interface Level extends Part {
  /** The alternatives before the last `|`; `ways` and `steps` belong to the current one. */
  readonly before: Part;
  /** The last piece, not included in `ways` and `steps` because a repetition may follow. */
  readonly last: Part;
  /** Whether it repeats something that can itself match in several ways. */
  readonly nested: boolean;
}

type Counted = Part & Pick<Level, 'nested'>;

const one: Part = { ways: 1, steps: 1 };
const opened: Level = { ...one, before: { ways: 0, steps: 0 }, last: one, nested: false };

/** Escapes, classes, openings of groups, repetitions; any other character is a piece by itself. */
const pieces =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gsu;

/** @param limit the longest answer that it is tried on */
function count(pattern: string, limit: number): Counted {
  // The innermost open group comes last.
  const levels: Level[] = [opened];
  for (const [piece] of pattern.matchAll(pieces)) {
    const level = levels.pop() ?? opened;
    if (piece.startsWith('(')) {
      levels.push(level, opened);
    } else if (piece === ')') {
      levels.push(withGroup(levels.pop() ?? opened, close(level)));
    } else if (piece === '|') {
      levels.push({ ...opened, before: partOf(level), nested: level.nested });
    } else if (/^[*+?{]/.test(piece)) {
      levels.push(repeated(level, timesOf(piece, limit)));
    }
    // A backreference compares the group's match character by character.
    else {
      levels.push(withPiece(level, /^\\[1-9k]/.test(piece) ? { ways: 1, steps: limit } : one));
    }
  }
  return close(levels[0] ?? opened);
}

function close(level: Level): Counted {
  return { ...partOf(level), nested: level.nested };
}

function partOf({ before, last, ...part }: Level): Part {
  const { ways, steps } = inSequence(part, last);
  return { ways: before.ways + ways, steps: before.steps + steps };
}

/** Each way of the first part runs all steps of the second. */
function inSequence(first: Part, second: Part): Part {
  return { ways: first.ways * second.ways, steps: first.steps + first.ways * second.steps };
}

function withPiece(level: Level, last: Part): Level {
  return { ...level, ...inSequence(level, level.last), last };
}

function withGroup(level: Level, { nested, ...group }: Counted): Level {
  return { ...withPiece(level, group), nested: level.nested || nested };
}

function repeated(level: Level, [least, most]: readonly [number, number]): Level {
  const { ways, steps } = level.last;
  return {
    ...level,
    last: {
      ways: (most - least + 1) * ways ** most,
      // The first repetition runs once, the second in each way of the first, and so on.
      steps: Math.max(1, steps * most * ways ** Math.max(0, most - 1)),
    },
    nested: level.nested || (ways > 1 && most > 1),
  };
}

function timesOf(piece: string, limit: number): readonly [number, number] {
  if (piece.startsWith('?')) {
    return [0, 1];
  }
  if (piece.startsWith('*')) {
    return [0, limit];
  }
  if (piece.startsWith('+')) {
    return [1, limit];
  }
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(piece) ?? [];
  // A required repetition may match nothing, and then does, however short the answer.
  const from = Number(least);
  if (!comma) {
    return [from, from];
  }
  return [from, Math.max(from, most ? Math.min(Number(most), limit) : limit)];
}
