// The fields of a template: in long form under `fields`, or in short form as lists of ids.

import { humanize, inSnakeCase, quoted } from '../../base/format-words.ts';
import { type Field, fieldTypes } from '../types.ts';
import { listOf } from '../yaml/parse-list.ts';
import { parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { oneOf, parseFlag, parseLine, parseText } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { isEmpty, locationOf, type Mapping, valueAt, type YamlNode } from '../yaml/yaml-node.ts';
import { constraintKeys } from './constraint-keys.ts';
import { type NamedField, parseFieldId, refuseBadLabel, rejectDuplicates } from './field-name.ts';
import { parseConstraints } from './parse-constraints.ts';

/** Whether the fields a list of the short form names are required. */
const shortLists = { required_fields: true, optional_fields: false } as const;

export const fieldListKeys = ['fields', 'required_fields', 'optional_fields'] as const;

export function* parseFields(template: Mapping): Parsed<readonly Field[]> {
  yield* refuseNoFields(template);
  const long = (yield* parseKey(template, 'fields', listOf(parseField))) ?? [];
  const fields = [
    ...long.map((field) => field.value),
    ...(yield* parseShortList(template, 'required_fields')),
    ...(yield* parseShortList(template, 'optional_fields')),
  ];
  yield* rejectDuplicates(fields);
  return fields.map((field) => field.value);
}

function* refuseNoFields(template: Mapping): Parsed<void> {
  const lists = fieldListKeys.map((key) => valueAt(template, key));
  const holdsNone = (tree: YamlNode | undefined) =>
    tree === undefined || isEmpty(tree) || (tree.kind === 'list' && tree.items.length === 0);
  if (!lists.every(holdsNone)) return;
  yield problemAt(
    lists.find((list) => list !== undefined)?.at ?? template.at,
    'The template has no fields.',
    'Say what a handoff must tell: `required_fields: [client_name, goals]`, or at more length under `fields`.',
  );
}

function* parseShortList(
  template: Mapping,
  key: keyof typeof shortLists,
): Parsed<readonly NamedField[]> {
  const required = shortLists[key];
  const entry = template.entries.find((other) => other.key === key);
  if (entry && valueAt(template, 'fields')) {
    yield problemAt(
      entry.at,
      `\`${key}\` and \`fields\` both say what the fields are.`,
      `Move these to \`fields\`, with \`required: ${required}\`, and leave \`${key}\` out.`,
    );
    return [];
  }
  const fields: NamedField[] = [];
  for (const { value: id, at } of (yield* parseKey(template, key, listOf(parseFieldId))) ?? []) {
    const field: Field = { id, label: humanize(id), type: 'textarea', required };
    yield* refuseBadLabel(field.label, at, field.type);
    fields.push({ value: field, at, labelAt: at });
  }
  return fields;
}

export const fieldKeys = [
  'id',
  'label',
  'type',
  'required',
  'description',
  'private',
  ...constraintKeys,
] as const;

function* parseField(tree: YamlNode): Parsed<NamedField | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'string') {
    yield problemAt(
      tree.at,
      `A field must be a group of keys, but is the text ${quoted(tree.value)}.`,
      `Write \`- id: ${inSnakeCase(tree.value) || 'client_name'}\`, or list ids under \`required_fields\`.`,
    );
    return undefined;
  }
  const mapping = yield* parseMapping(tree, 'a field', fieldKeys);
  if (mapping === undefined) return undefined;
  const written = yield* parseKey(mapping, 'label', parseLine);
  const id = yield* parseId(mapping, written);
  const type = yield* parseKey(mapping, 'type', oneOf(fieldTypes));
  const required = yield* parseKey(mapping, 'required', parseFlag);
  const description = yield* parseKey(mapping, 'description', parseText);
  const isPrivate = yield* parseKey(mapping, 'private', parseFlag);
  // What else it may say depends on its type.
  if (type === undefined && valueAt(mapping, 'type') !== undefined) return undefined;
  const field: Field = {
    id: id ?? '',
    label: written ?? humanize(id ?? ''),
    type: type ?? 'textarea',
    required: required ?? true,
    ...(description === undefined ? {} : { description }),
    ...(yield* parseConstraints(mapping, type ?? 'textarea')),
    ...(isPrivate ? { private: true } : {}),
  };
  const at = locationOf(mapping, 'id');
  const labelAt = written === undefined ? at : locationOf(mapping, 'label');
  if (field.label !== '') yield* refuseBadLabel(field.label, labelAt, field.type);
  return id === undefined ? undefined : { value: field, at, labelAt };
}

function* parseId(mapping: Mapping, label: string | undefined): Parsed<string | undefined> {
  if (valueAt(mapping, 'id') === undefined) {
    yield problemAt(
      mapping.at,
      'The field has no `id`.',
      `Add one, such as \`id: ${inSnakeCase(label ?? '') || 'client_name'}\`: the ledger keeps the answer under it.`,
    );
  }
  return yield* parseKey(mapping, 'id', parseFieldId);
}
