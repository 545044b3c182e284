// An item of a template's checklist: its text, or a group of keys if it need not be done.

import { listOf } from './kinds/collections.ts';
import { group } from './kinds/group.ts';
import { required, withDefault } from './kinds/keys.ts';
import { convert, either, isText } from './kinds/kind.ts';
import { flag, line } from './kinds/scalars.ts';
import {
  entriesOf,
  itemsOf,
  type Mapping,
  textAt,
  valueAt,
  type YamlNode,
} from './yaml/yaml-node.ts';

const keys = {
  text: required(line, 'The item as people read it.', 'Add `text:` and what to do.'),
  required: withDefault(flag, true, 'Whether it must be done before the handoff is completed.'),
};

const itemGroup = convert(
  group(keys, { subject: 'an item of the checklist' }),
  ({ text }) => text,
  isText,
);

/** `- Contract: filed` is a text with a colon and without the quotes it needs. */
function isPlain(tree: YamlNode): boolean {
  return !entriesOf(tree).some(({ key }) => key in keys);
}

/** Texts; `optionalItemsIn` finds those that may stay open. */
export const checklist = listOf(either(line, itemGroup, isPlain), { isDistinct: true });

/** The texts of the items that may stay open when the handoff is completed. */
export function optionalItemsIn(template: Mapping): readonly string[] {
  return itemsOf(valueAt(template, 'checklist')).flatMap((one) => {
    const isOptional = one.kind === 'mapping' && textAt(one, 'required') === 'false';
    return isOptional ? (textAt(one, 'text') ?? []) : [];
  });
}
