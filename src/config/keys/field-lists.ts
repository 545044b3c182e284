// The fields of a template: in long form under `fields`, or in short form as lists of ids.

import { humanize, quoted } from '../../base/format-words.ts';
import { listOf } from '../kinds/collections.ts';
import { convert, type Kind, refine } from '../kinds/kind.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { rejectRepeated } from '../yaml/reject-repeated.ts';
import {
  entriesOf,
  isEmpty,
  itemsOf,
  locationOf,
  type Mapping,
  valueAt,
  withNodes,
} from '../yaml/yaml-node.ts';
import { type Field, fieldKind, labelKey, rejectLabel } from './field.ts';
import { fieldId } from './field-id.ts';

export const fieldList = listOf(fieldKind);

/** Ids of text areas. */
export function shortFieldList(isRequired: boolean): Kind<readonly Field[]> {
  const id = refine(fieldId, (written, tree) =>
    rejectLabel(humanize(written), tree.at, 'textarea'),
  );
  const toField = (written: string): Field => ({
    id: written,
    label: humanize(written),
    type: 'textarea',
    required: isRequired,
  });
  return { ...listOf(convert(id, toField, fieldKind.is)), example: '[client_name, goals]' };
}

export const shortKeys = ['required_fields', 'optional_fields'];
export const fieldListKeys = ['fields', ...shortKeys];

export function* checkFieldLists(fields: readonly Field[], template: Mapping): Parsed<void> {
  const lists = template.entries.filter(({ key }) => fieldListKeys.includes(key));
  for (const { key, at } of valueAt(template, 'fields') ? lists : []) {
    if (key !== 'fields') {
      yield problemAt(
        at,
        `\`fields\` and \`${key}\` are two ways to write the same.`,
        `Move these to \`fields\`, with \`required: ${key === 'required_fields'}\`, and remove the short form.`,
      );
    }
  }
  const isUnused = ({ value }: (typeof lists)[number]) =>
    isEmpty(value) || (value.kind === 'list' && value.items.length === 0);
  if (lists.every(isUnused)) {
    yield problemAt(
      lists[0]?.value.at ?? template.at,
      'The template has no fields.',
      'List what a handoff needs: `required_fields: [client_name, goals]`, or with more detail under `fields`.',
    );
  }
  yield* rejectDuplicates(fields, template);
}

function* rejectDuplicates(fields: readonly Field[], template: Mapping): Parsed<void> {
  const nodes = fieldListKeys.flatMap((key) => itemsOf(valueAt(template, key)));
  const located = withNodes(fields, nodes).map(({ value, node }) => ({
    name: value.id,
    label: value.label,
    at: node.kind === 'mapping' ? locationOf(node, 'id') : node.at,
    labelAt: entriesOf(node).find(({ key }) => key === 'label')?.value.at,
  }));
  yield* rejectRepeated(located, 'the template');
  for (const [index, { name, label, at, labelAt = at }] of located.entries()) {
    const twin = located.slice(0, index).find((one) => labelKey(one.label) === labelKey(label));
    if (twin && twin.name !== name) {
      yield problemAt(
        labelAt,
        `The field \`${twin.name}\` already has the label ${quoted(label)}.`,
        'Choose labels that differ in more than letter case and spaces.',
      );
    }
  }
}
