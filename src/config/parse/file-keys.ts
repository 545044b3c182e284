// The keys at the top of each kind of file, so that one which stands in the wrong file is sent to the
// right one.

import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { fieldListKeys } from './parse-fields.ts';

export const settingsKeys = [
  'teams',
  'people',
  'labels',
  'report',
  'require_checklist',
  'auto_complete',
] as const;

export const templateKeys = [
  'name',
  'description',
  'from',
  'sending_team',
  'to',
  'receiving_team',
  'accept_within',
  'complete_within',
  'read_back',
  'return_reasons',
  ...fieldListKeys,
  'checklist',
] as const;

/** The tree without the keys of the other kind of file, after a word on each. */
export function* rejectMisplacedKeys(
  tree: YamlNode,
  stray: { readonly keys: readonly string[]; readonly subject: string; readonly home: string },
): Parsed<YamlNode> {
  if (tree.kind !== 'mapping') return tree;
  const isStray = (key: string) => stray.keys.includes(key);
  for (const { key, at } of tree.entries.filter((entry) => isStray(entry.key))) {
    yield problemAt(
      at,
      `\`${key}\` is not a key of ${stray.subject}.`,
      `Move it to ${stray.home}.`,
    );
  }
  return { ...tree, entries: tree.entries.filter((entry) => !isStray(entry.key)) };
}
