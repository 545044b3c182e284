// Readers of groups of keys.

import { enumerated, quoted } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import { problemAt, type Reader, type Reading, wrongKind } from './parsed.ts';
import { isEmpty, type Mapping, type Tree, valueAt } from './yaml-node.ts';

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
  yield wrongKind(
    tree,
    `${subject} must be a group of keys`,
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
