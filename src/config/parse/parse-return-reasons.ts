// Why handoffs of a type may be returned.

import { humanize, inSnakeCase, quoted } from '../../base/format-words.ts';
import { listOf } from '../yaml/parse-list.ts';
import { parseGroup } from '../yaml/parse-mapping.ts';
import { parseLine } from '../yaml/parse-value.ts';
import { type Located, type Parsed, type Parser, problemAt } from '../yaml/parsed.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { isSnakeCase } from './field-name.ts';

interface Reason extends Located<string> {
  readonly code: string;
}

/** Codes with the words for them, or a list of either; the one follows from the other. */
export const parseReturnReasons: Parser<Readonly<Record<string, string>>> = function* (
  tree,
  subject,
) {
  const reasons =
    tree.kind === 'mapping' ? yield* parsePairs(tree, subject) : yield* parseOnes(tree, subject);
  for (const [index, { code, at }] of reasons.entries()) {
    if (reasons.slice(0, index).some((other) => other.code === code)) {
      yield problemAt(at, `The reason \`${code}\` is named twice.`, 'Leave one of the two out.');
    }
  }
  return reasons.length === 0
    ? undefined
    : Object.fromEntries(reasons.map(({ code, value }) => [code, value]));
};

function* parsePairs(tree: YamlNode, subject: string): Parsed<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const { key, at, value } of (yield* parseGroup(tree, subject))?.entries ?? []) {
    const words = yield* parseLine(value, `the words for \`${key}\``);
    if (!isSnakeCase(key)) {
      yield problemAt(
        at,
        `The reason ${quoted(key)} is not in snake_case.`,
        `Write ${quoted(inSnakeCase(key) || 'missing_context')}: it is what people write after \`/return\`.`,
      );
    }
    reasons.push({ code: key, value: words ?? humanize(key), at });
  }
  return reasons;
}

function* parseOnes(tree: YamlNode, subject: string): Parsed<readonly Reason[]> {
  const lines = (yield* listOf(parseLine)(tree, subject)) ?? [];
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
      reasons.push({ code, value: isSnakeCase(value) ? humanize(value) : value, at });
    }
  }
  return reasons;
}
