// Parsers of plain values. Each explains what it rejects.

import { joinCode, quoted } from '../../base/format-words.ts';
import { didYouMean } from '../../base/suggest.ts';
import { firstUnseen } from './invisible-characters.ts';
import { type Parsed, type Parser, problemAt, wrongKind } from './parsed.ts';
import type { YamlNode } from './yaml-node.ts';

export function* parseText(tree: YamlNode, subject: string): Parsed<string | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && tree.value.trim() !== '') {
    const unseen = firstUnseen(tree.value);
    if (unseen === null) {
      return tree.value.trim();
    }
    yield problemAt(
      tree.at,
      `${subject} contains an invisible character, ${unseen.name}.`,
      'Remove it.',
    );
    return undefined;
  }
  if (tree.kind !== 'scalar') {
    yield wrongKind(
      tree,
      `${subject} must be a text`,
      tree.kind === 'list'
        ? 'Write one text in its place, without brackets or dashes.'
        : 'Write one text in its place, in quotes if it contains `: `.',
    );
  } else if (typeof tree.value === 'number' || typeof tree.value === 'boolean') {
    yield wrongKind(tree, `${subject} must be a text`, `Put it in quotes: \`"${tree.source}"\`.`);
  } else {
    yield problemAt(
      tree.at,
      `${subject} is empty.`,
      'Write a text there, in quotes if it starts with `#`, or remove the line.',
    );
  }
  return undefined;
}

export function* parseLine(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const text = yield* parseText(tree, subject);
  if (text === undefined) {
    return undefined;
  }
  if (/[\r\n]/.test(text)) {
    yield problemAt(tree.at, `${subject} runs over several lines.`, 'Write it on one line.');
    return undefined;
  }
  // YAML folds `- one` and a further indented `- two` below it into the one text "one - two".
  if (tree.kind === 'scalar' && /^[^'"|>][^\n]*\n\s*- /.test(tree.source)) {
    yield problemAt(
      tree.at,
      `${subject} swallows the line below it, which is indented further.`,
      'Give all dashes of the list the same indentation.',
    );
    return undefined;
  }
  return text;
}

/** A word, a number, a date: values that YAML parses as numbers count as written. */
export function* parseWord(tree: YamlNode, subject: string): Parsed<string | undefined> {
  const isOther = tree.kind === 'scalar' && !['string', 'object'].includes(typeof tree.value);
  return isOther ? tree.source : yield* parseLine(tree, subject);
}

export function* parseFlag(tree: YamlNode, subject: string): Parsed<boolean | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'boolean') {
    return tree.value;
  }
  yield wrongKind(
    tree,
    `${subject} must be true or false`,
    'Write `true` or `false`, without quotes.',
  );
  return undefined;
}

export function* parseNumber(tree: YamlNode, subject: string): Parsed<number | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'number' && Number.isFinite(tree.value)) {
    return tree.value;
  }
  const fix = 'Write a number such as `100`, without quotes.';
  yield tree.kind === 'scalar' && typeof tree.value === 'number'
    ? problemAt(
        tree.at,
        `${subject} is ${quoted(tree.source)}, which cannot be compared with a number.`,
        fix,
      )
    : wrongKind(tree, `${subject} must be a number`, fix);
  return undefined;
}

export function wholeNumberParser(least: number, most: number): Parser<number> {
  return function* (tree, subject) {
    if (tree.kind === 'scalar' && typeof tree.value === 'number') {
      const { value } = tree;
      if (Number.isInteger(value) && value >= least && value <= most) {
        return value;
      }
    }
    const range = `a whole number from ${least} to ${most}`;
    yield wrongKind(tree, `${subject} must be ${range}`, `Write ${range}, without quotes.`);
    return undefined;
  };
}

/** One of a closed set of words, in any letter case; `offered` are the ones that the fix lists. */
export function wordParser<const T extends string>(
  words: readonly T[],
  offered: readonly T[] = words,
): Parser<T> {
  return function* (tree, subject) {
    const written = yield* parseWord(tree, subject);
    if (written === undefined) {
      return undefined;
    }
    const found = words.find((word) => word === written.toLowerCase());
    if (found !== undefined) {
      return found;
    }
    yield problemAt(
      tree.at,
      `${subject} cannot be ${quoted(written)}.`,
      didYouMean(written, words, `Write ${joinCode(offered, 'or')}.`),
    );
    return undefined;
  };
}
