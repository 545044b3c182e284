// Parsers of groups of keys.

import { joinCode, quoted } from '../../base/format-words.ts';
import { didYouMean } from '../../base/suggest.ts';
import { type Parsed, type Parser, problemAt, wrongKind } from './parsed.ts';
import { isEmpty, type Mapping, valueAt, type YamlNode } from './yaml-node.ts';

/** The mapping, after a problem for each unknown key. An empty value is a mapping without keys. */
export function parseMapping(
  tree: YamlNode,
  subject: string,
  known: readonly string[],
): Parsed<Mapping | undefined> {
  return parseKnownKeys(tree, { subject, known, homeOf: () => undefined });
}

interface KnownKeys {
  readonly subject: string;
  readonly known: readonly string[];
  /** Where a key belongs that is unknown here; undefined: nowhere. */
  readonly homeOf: (key: string) => string | undefined;
}

export function* parseKnownKeys(
  tree: YamlNode,
  { subject, known, homeOf }: KnownKeys,
): Parsed<Mapping | undefined> {
  const mapping = yield* parseGroup(tree, subject);
  for (const { key, at } of mapping?.entries ?? []) {
    if (known.includes(key)) {
      continue;
    }
    const plural = known.find((one) => one === `${key}s`);
    const home = plural === undefined ? homeOf(key) : undefined;
    yield problemAt(
      at,
      `${quoted(key)} is not a key of ${subject}.`,
      home === undefined
        ? didYouMean(key, known, `Remove it; the keys here are ${joinCode(known, 'and')}.`)
        : `Move it to ${home}.`,
    );
  }
  return mapping;
}

/** A mapping with any keys. */
export function* parseGroup(tree: YamlNode, subject: string): Parsed<Mapping | undefined> {
  if (tree.kind === 'mapping') {
    return tree;
  }
  if (isEmpty(tree)) {
    return { kind: 'mapping', at: tree.at, entries: [] };
  }
  yield wrongKind(
    tree,
    `${subject} must be a group of keys`,
    'Write one `key: value` on each line, all with the same indentation.',
  );
  return undefined;
}

/** The value of a key; undefined if it is absent or invalid. */
export function* parseKey<T>(
  mapping: Mapping,
  key: string,
  reader: Parser<T>,
): Parsed<T | undefined> {
  const tree = valueAt(mapping, key);
  return tree === undefined ? undefined : yield* reader(tree, `\`${key}\``);
}
