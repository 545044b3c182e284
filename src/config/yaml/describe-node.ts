import { quoted } from '../../base/format-words.ts';
import type { YamlNode } from './yaml-node.ts';

/** Describes the value of a node, as in "but is the number 24". */
export function describeNode(tree: YamlNode): string {
  if (tree.kind === 'list') {
    return 'a list';
  }
  if (tree.kind === 'mapping') {
    return 'a group of keys';
  }
  if (tree.value === null) {
    return 'empty';
  }
  if (typeof tree.value === 'number') {
    return `the number ${tree.source}`;
  }
  if (typeof tree.value === 'boolean') {
    return `the yes-or-no value ${quoted(tree.source)}`;
  }
  return tree.value.trim() === ''
    ? 'a text of nothing but spaces'
    : `the text ${quoted(tree.value)}`;
}
