// The reasons for which a handoff may be returned.

import { humanize, inSnakeCase, quoted } from '../../base/format-words.ts';
import { listOf, mapSchema } from '../kinds/collections.ts';
import { isRecord, isText, type Kind } from '../kinds/kind.ts';
import { line } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { Mapping, SourceLocation, YamlNode } from '../yaml/yaml-node.ts';
import { fieldId, isSnakeCase } from './field-id.ts';

interface Reason {
  readonly code: string;
  readonly words: string;
  readonly at: SourceLocation;
}

const lines = listOf(line);

/** Code to words. The file may list either; Baton derives the other. */
export const returnReasons: Kind<Readonly<Record<string, string>>> = {
  name: 'group: code to words; or list of either',
  example: '[not_ready, No budget yet]',
  *parse(tree, subject) {
    const reasons =
      tree.kind === 'mapping' ? yield* parsePairs(tree) : yield* parseList(tree, subject);
    for (const [index, { code, at }] of reasons.entries()) {
      if (reasons.slice(0, index).some((other) => other.code === code)) {
        yield problemAt(at, `The reason \`${code}\` is named twice.`, 'Remove one of the two.');
      }
    }
    return reasons.length === 0
      ? undefined
      : Object.fromEntries(reasons.map(({ code, words }) => [code, words]));
  },
  is: (json): json is Readonly<Record<string, string>> =>
    isRecord(json) && Object.values(json).every(isText),
  schema: { anyOf: [lines.schema, mapSchema(fieldId, line)] },
};

function* parsePairs({ entries }: Mapping): Parsed<readonly Reason[]> {
  const reasons: Reason[] = [];
  for (const { key, at, value } of entries) {
    const words = yield* line.parse(value, `the words for \`${key}\``);
    if (!isSnakeCase(key)) {
      yield problemAt(
        at,
        `The reason ${quoted(key)} is not in snake_case.`,
        `Write ${quoted(inSnakeCase(key) || 'missing_context')}: people write it after \`/return\`.`,
      );
    }
    reasons.push({ code: key, words: words ?? humanize(key), at });
  }
  return reasons;
}

function* parseList(tree: YamlNode, subject: string): Parsed<readonly Reason[]> {
  yield* lines.parse(tree, subject);
  const reasons: Reason[] = [];
  for (const item of tree.kind === 'list' ? tree.items : []) {
    if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') {
      continue;
    }
    const written = item.value.trim();
    const code = inSnakeCase(written);
    if (code === '') {
      yield problemAt(
        item.at,
        `The reason ${quoted(written)} has no letter, so it has no code.`,
        'Write a few words, such as `Missing context`.',
      );
    }
    const words = isSnakeCase(written) ? humanize(written) : written;
    if (code !== '') {
      reasons.push({ code, words, at: item.at });
    }
  }
  return reasons;
}
