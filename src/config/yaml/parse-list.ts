// Parsers of lists.

import { quoted } from '../../base/format-words.ts';
import { type Located, type Parser, wrongKind } from './parsed.ts';
import { isEmpty, type YamlNode } from './yaml-node.ts';

/** A list; an empty value has no items. Items that cannot be parsed are left out. */
export function listParser<T>(reader: Parser<T>): Parser<readonly Located<T>[]> {
  return function* (tree, subject) {
    if (isEmpty(tree)) {
      return [];
    }
    if (tree.kind !== 'list') {
      yield wrongKind(tree, `${subject} must be a list`, remedyFor(tree));
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

function remedyFor(tree: YamlNode): string {
  const source = tree.kind === 'scalar' ? tree.source : '';
  if (/^-\S/.test(source)) {
    return 'Write a space after each dash: `- item`.';
  }
  const alone = source === '' || source.includes('\n') ? '' : ` ${quoted(`[${source}]`)}, or`;
  return `Write${alone} one item on each line, after a dash: \`- item\`.`;
}
