// Why handoffs of a type may be returned.

import { inSnakeCase, inWords, quoted } from '../../base/format-words.ts';
import { listOf } from '../yaml/parse-list.ts';
import { readGroup } from '../yaml/parse-mapping.ts';
import { readLine } from '../yaml/parse-value.ts';
import { type Located, problemAt, type Reader, type Reading } from '../yaml/parsed.ts';
import type { Tree } from '../yaml/yaml-node.ts';
import { isSnakeCase } from './field-name.ts';

interface Reason extends Located<string> {
  readonly code: string;
}

/** Codes with the words for them, or a list of either; the one follows from the other. */
export const readReturnReasons: Reader<Readonly<Record<string, string>>> = function* (
  tree,
  subject,
) {
  const reasons =
    tree.kind === 'mapping' ? yield* readPairs(tree, subject) : yield* readOnes(tree, subject);
  for (const [index, { code, at }] of reasons.entries()) {
    if (reasons.slice(0, index).some((other) => other.code === code)) {
      yield problemAt(at, `The reason \`${code}\` is named twice.`, 'Leave one of the two out.');
    }
  }
  return reasons.length === 0
    ? undefined
    : Object.fromEntries(reasons.map(({ code, value }) => [code, value]));
};

function* readPairs(tree: Tree, subject: string): Reading<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const { key, at, value } of (yield* readGroup(tree, subject))?.entries ?? []) {
    const words = yield* readLine(value, `the words for \`${key}\``);
    if (!isSnakeCase(key)) {
      yield problemAt(
        at,
        `The reason ${quoted(key)} is not in snake_case.`,
        `Write ${quoted(inSnakeCase(key) || 'missing_context')}: it is what people write after \`/return\`.`,
      );
    }
    reasons.push({ code: key, value: words ?? inWords(key), at });
  }
  return reasons;
}

function* readOnes(tree: Tree, subject: string): Reading<readonly Reason[]> {
  const lines = (yield* listOf(readLine)(tree, subject)) ?? [];
  const reasons: Reason[] = [];
  for (const { value, at } of lines) {
    const code = inSnakeCase(value);
    if (code === '') {
      yield problemAt(
        at,
        `The reason ${quoted(value)} has no letter to name it by.`,
        'Write a few words, such as `Missing context`.',
      );
    } else {
      reasons.push({ code, value: isSnakeCase(value) ? inWords(value) : value, at });
    }
  }
  return reasons;
}
