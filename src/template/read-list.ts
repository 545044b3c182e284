// Readers of lists.

import { type Located, problemAt, type Reader, wrongKind } from './reading.ts';
import { isEmpty } from './tree.ts';
import { folded, quoted, sentence } from './wording.ts';

/** A list; nothing written is one without items. Items that cannot be read are left out. */
export function listOf<T>(reader: Reader<T>): Reader<readonly Located<T>[]> {
  return function* (tree, subject) {
    if (isEmpty(tree)) return [];
    if (tree.kind !== 'list') {
      const alone = tree.kind === 'scalar' ? ` \`[${tree.source}]\`, or` : '';
      yield wrongKind(
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
