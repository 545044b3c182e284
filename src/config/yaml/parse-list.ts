// Parsers of lists.

import { quoted } from '../../base/format-words.ts';
import { collectProblems, type Located, type Parser, wrongKind } from './parsed.ts';
import { isEmpty, type YamlNode } from './yaml-node.ts';

/** A list; an empty value has no items. Items that cannot be parsed are left out. */
export function listParser<T>(reader: Parser<T>): Parser<readonly Located<T>[]> {
  return function* (tree, subject) {
    if (isEmpty(tree)) {
      return [];
    }
    if (tree.kind !== 'list') {
      yield wrongKind(tree, `${subject} must be a list`, remedyFor(tree, reader));
      return undefined;
    }
    const items: Located<T>[] = [];
    for (const item of tree.items) {
      const value = yield* reader(item, `an item of ${subject}`);
      if (value !== undefined) {
        items.push({ value, at: item.at });
      }
    }
    return items;
  };
}

function remedyFor(tree: YamlNode, reader: Parser<unknown>): string {
  const source = tree.kind === 'scalar' ? tree.source : '';
  if (/^-\S/.test(source)) {
    return 'Write a space after each dash: `- item`.';
  }
  const alone = areItems(tree, source.split(','), reader) ? ` ${quoted(`[${source}]`)}, or` : '';
  return `Write${alone} one item on each line, after a dash: \`- item\`.`;
}

/** Whether the list would be valid with these items. */
function areItems(tree: YamlNode, items: readonly string[], reader: Parser<unknown>): boolean {
  return items.every((item) => {
    const value = item.trim();
    const node: YamlNode = { kind: 'scalar', at: tree.at, value, source: value };
    return (
      value !== '' &&
      !value.includes('\n') &&
      collectProblems(reader(node, '')).problems.length === 0
    );
  });
}
