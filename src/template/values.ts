// Readers of the plain values a configuration is made of. What each refuses, it explains.

import { nearest } from './nearest.ts';
import { type Located, problemAt, type Reader, type Reading } from './reading.ts';
import { isEmpty, type Mapping, type Tree, valueAt } from './tree.ts';
import { described, enumerated, folded, quoted, sentence } from './wording.ts';

/** The mapping, after a word on every key it should not have. Nothing written is a mapping without keys. */
export function* readMapping(
  tree: Tree,
  subject: string,
  known: readonly string[],
): Reading<Mapping | undefined> {
  const mapping = yield* readGroup(tree, subject);
  for (const { key, at } of mapping?.entries ?? []) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    yield problemAt(
      at,
      `${quoted(key)} is not a key of ${subject}.`,
      meant
        ? `Did you mean \`${meant}\`?`
        : `Leave it out; the keys here are ${enumerated(known, 'and')}.`,
    );
  }
  return mapping;
}

/** A mapping whose keys are the writer's own. */
export function* readGroup(tree: Tree, subject: string): Reading<Mapping | undefined> {
  if (tree.kind === 'mapping') return tree;
  if (isEmpty(tree)) return { kind: 'mapping', at: tree.at, entries: [] };
  yield problemAt(
    tree.at,
    `${sentence(subject)} must be a group of keys, but is ${described(tree)}.`,
    'Write one `key: value` on each line, all with the same indentation.',
  );
  return undefined;
}

/** The value of a key, or undefined where it is absent or wrong. */
export function* readKey<T>(
  mapping: Mapping,
  key: string,
  reader: Reader<T>,
): Reading<T | undefined> {
  const tree = valueAt(mapping, key);
  return tree === undefined ? undefined : yield* reader(tree, `\`${key}\``);
}

export function* readText(tree: Tree, subject: string): Reading<string | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '') {
    return tree.value.trim();
  }
  if (tree.kind !== 'scalar') {
    yield wrong(tree, `${subject} must be a text`, 'Write a text in its place.');
  } else if (typeof tree.value === 'number' || typeof tree.value === 'boolean') {
    yield wrong(tree, `${subject} must be a text`, `Put it in quotes: \`"${tree.source}"\`.`);
  } else {
    yield problemAt(
      tree.at,
      `${sentence(subject)} is empty.`,
      'Write a text there, in quotes if it begins with `#`, or leave the line out.',
    );
  }
  return undefined;
}

export function* readLine(tree: Tree, subject: string): Reading<string | undefined> {
  const text = yield* readText(tree, subject);
  if (text === undefined) return undefined;
  if (/[\r\n]/.test(text)) {
    yield problemAt(
      tree.at,
      `${sentence(subject)} runs over several lines.`,
      'Write it on one line.',
    );
    return undefined;
  }
  // YAML folds `- one` and a further indented `- two` below it into the one text "one - two".
  if (tree.kind === 'scalar' && /^[^'"|>][^\n]*\n\s*- /.test(tree.source)) {
    yield problemAt(
      tree.at,
      `${sentence(subject)} swallows the line below it, which is indented further.`,
      'Give all dashes of the list the same indentation.',
    );
    return undefined;
  }
  return text;
}

/** A word, a number of a kind, a date: what YAML takes for a number is meant as it is written. */
export function* readWord(tree: Tree, subject: string): Reading<string | undefined> {
  const isOther = tree.kind === 'scalar' && !['string', 'object'].includes(typeof tree.value);
  return isOther ? tree.source : yield* readLine(tree, subject);
}

export function* readFlag(tree: Tree, subject: string): Reading<boolean | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return tree.value;
  yield wrong(tree, `${subject} must be true or false`, 'Write `true` or `false`, without quotes.');
  return undefined;
}

export function* readNumber(tree: Tree, subject: string): Reading<number | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value)) {
    return tree.value;
  }
  yield wrong(tree, `${subject} must be a number`, 'Write a number such as `100`, without quotes.');
  return undefined;
}

export function wholeNumber(least: number, most: number): Reader<number> {
  return function* (tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'number') {
      const { value } = tree;
      if (Number.isInteger(value) && value >= least && value <= most) return value;
    }
    const range = `a whole number from ${least} to ${most}`;
    yield wrong(tree, `${subject} must be ${range}`, `Write ${range}, without quotes.`);
    return undefined;
  };
}

/** One of a closed set of words, in any letter case; `offered` are those a remedy names. */
export function oneOf<const T extends string>(
  words: readonly T[],
  offered: readonly T[] = words,
): Reader<T> {
  return function* (tree, subject) {
    const written = yield* readWord(tree, subject);
    if (written === undefined) return undefined;
    const found = words.find((word) => word === written.toLowerCase());
    if (found !== undefined) return found;
    const meant = nearest(written, words);
    yield problemAt(
      tree.at,
      `${sentence(subject)} cannot be ${quoted(written)}.`,
      meant ? `Did you mean \`${meant}\`?` : `Write ${enumerated(offered, 'or')}.`,
    );
    return undefined;
  };
}

/** A list; nothing written is one without items. Items that cannot be read are left out. */
export function listOf<T>(reader: Reader<T>): Reader<readonly Located<T>[]> {
  return function* (tree, subject) {
    if (isEmpty(tree)) return [];
    if (tree.kind !== 'list') {
      const alone = tree.kind === 'scalar' ? ` \`[${tree.source}]\`, or` : '';
      yield wrong(
        tree,
        `${subject} must be a list`,
        `Write${alone} one item on each line, after a dash: \`- item\`.`,
      );
      return undefined;
    }
    const items: Located<T>[] = [];
    for (const item of tree.items) {
      const value = yield* reader(item, `an item of ${subject}`);
      if (value !== undefined) items.push({ value, at: item.at });
    }
    return items;
  };
}

/** A list that names nothing twice. */
export function listOfDistinct<T extends string>(reader: Reader<T>): Reader<readonly Located<T>[]> {
  return function* (tree, subject) {
    const items = yield* listOf(reader)(tree, subject);
    for (const [index, { value, at }] of (items ?? []).entries()) {
      const before = (items ?? []).slice(0, index);
      if (!before.some((other) => folded(other.value) === folded(value))) continue;
      yield problemAt(
        at,
        `${sentence(subject)} names ${quoted(value)} twice.`,
        'Leave one of the two out.',
      );
    }
    return items;
  };
}

export function valuesOf<T>(items: readonly Located<T>[] | undefined): readonly T[] {
  return (items ?? []).map((item) => item.value);
}

function wrong(tree: Tree, claim: string, remedy: string) {
  return problemAt(tree.at, `${sentence(claim)}, but is ${described(tree)}.`, remedy);
}
