// An item of a template's checklist: its text, or a group of keys if it need not be done.

import { normalize, quoted } from '../base/format-words.ts';
import { listOf } from './kinds/collections.ts';
import { group } from './kinds/group.ts';
import { derived, withDefault } from './kinds/keys.ts';
import { isText, type Kind, refine } from './kinds/kind.ts';
import { flag, line } from './kinds/scalars.ts';
import { problemAt } from './yaml/parsed.ts';
import { type Mapping, textAt, valueAt, type YamlNode } from './yaml/yaml-node.ts';

const keys = {
  text: derived(line, 'The item as people read it.', {
    fallback: () => '',
    missing: () => ({ message: 'The item has no `text`.', fix: 'Add `text:` and what to do.' }),
  }),
  required: withDefault(flag, true, 'Whether it must be done before the handoff is completed.'),
};

const itemGroup = group(keys, { subject: 'an item of the checklist' });

/** Its text; `optionalItemsIn` finds those that may stay open. */
const item: Kind<string> = {
  name: `${line.name}, or group of keys`,
  keys,
  *parse(tree, subject, siblings) {
    if (!isItemGroup(tree)) {
      return yield* line.parse(tree, subject, siblings);
    }
    const text = (yield* itemGroup.parse(tree, subject, siblings))?.text;
    return text === '' ? undefined : text;
  },
  is: isText,
  schema: {
    anyOf: [line.schema, { ...itemGroup.schema, type: 'object', required: ['text'] }],
  },
};

/** `- Contract: filed` is a text with a colon and without the quotes it needs. */
function isItemGroup(tree: YamlNode): tree is Mapping {
  return tree.kind === 'mapping' && tree.entries.some(({ key }) => key in keys);
}

export const checklist = refine(listOf(item, { isDistinct: true }), function* (texts, tree) {
  const items = tree.kind === 'list' ? tree.items : [];
  const written = items.map((one) =>
    isItemGroup(one) ? textAt(one, 'text') : one.kind === 'scalar' ? one.source : undefined,
  );
  for (const [at, text] of written.entries()) {
    const isSame = (one: string | undefined) =>
      one !== undefined && text !== undefined && normalize(one) === normalize(text);
    const first = written.findIndex(isSame);
    const [one, other] = [items[first], items[at]];
    // The list itself reports two equal plain texts.
    if (
      first !== -1 &&
      first < at &&
      other &&
      [one, other].some((node) => node && isItemGroup(node))
    ) {
      yield problemAt(
        other.at,
        `\`checklist\` names ${quoted(text ?? '')} twice.`,
        'Remove one of the two.',
      );
    }
  }
  return texts;
});

/** The texts of the items that may stay open when the handoff is completed. */
export function optionalItemsIn(template: Mapping): readonly string[] {
  const tree = valueAt(template, 'checklist');
  return (tree?.kind === 'list' ? tree.items : []).flatMap((one) => {
    const isOptional = isItemGroup(one) && textAt(one, 'required') === 'false';
    return isOptional ? (textAt(one, 'text') ?? []) : [];
  });
}
