// The fields of a template: in long form under `fields`, or in short form as lists of ids.

import { inSnakeCase, inWords, quoted } from '../../base/format-words.ts';
import { type Field, fieldTypes } from '../types.ts';
import { listOf } from '../yaml/parse-list.ts';
import { readKey, readMapping } from '../yaml/parse-mapping.ts';
import { oneOf, readFlag, readLine, readText } from '../yaml/parse-value.ts';
import { problemAt, type Reading } from '../yaml/parsed.ts';
import { isEmpty, type Mapping, placeOf, type Tree, valueAt } from '../yaml/yaml-node.ts';
import { constraintKeys } from './constraint-keys.ts';
import { type NamedField, readFieldId, refuseBadLabel, refuseTwins } from './field-name.ts';
import { readConstraints } from './parse-constraints.ts';

/** Whether the fields a list of the short form names are required. */
const shortLists = { required_fields: true, optional_fields: false } as const;

export const fieldListKeys = ['fields', 'required_fields', 'optional_fields'] as const;

export function* readFields(template: Mapping): Reading<readonly Field[]> {
  yield* refuseNoFields(template);
  const long = (yield* readKey(template, 'fields', listOf(readField))) ?? [];
  const fields = [
    ...long.map((field) => field.value),
    ...(yield* readShortList(template, 'required_fields')),
    ...(yield* readShortList(template, 'optional_fields')),
  ];
  yield* refuseTwins(fields);
  return fields.map((field) => field.value);
}

function* refuseNoFields(template: Mapping): Reading<void> {
  const lists = fieldListKeys.map((key) => valueAt(template, key));
  const holdsNone = (tree: Tree | undefined) =>
    tree === undefined || isEmpty(tree) || (tree.kind === 'list' && tree.items.length === 0);
  if (!lists.every(holdsNone)) return;
  yield problemAt(
    lists.find((list) => list !== undefined)?.at ?? template.at,
    'The template has no fields.',
    'Say what a handoff must tell: `required_fields: [client_name, goals]`, or at more length under `fields`.',
  );
}

function* readShortList(
  template: Mapping,
  key: keyof typeof shortLists,
): Reading<readonly NamedField[]> {
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
  for (const { value: id, at } of (yield* readKey(template, key, listOf(readFieldId))) ?? []) {
    const field: Field = { id, label: inWords(id), type: 'textarea', required };
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

function* readField(tree: Tree): Reading<NamedField | undefined> {
  if (tree.kind === 'scalar' && typeof tree.value === 'string') {
    yield problemAt(
      tree.at,
      `A field must be a group of keys, but is the text ${quoted(tree.value)}.`,
      `Write \`- id: ${inSnakeCase(tree.value) || 'client_name'}\`, or list ids under \`required_fields\`.`,
    );
    return undefined;
  }
  const mapping = yield* readMapping(tree, 'a field', fieldKeys);
  if (mapping === undefined) return undefined;
  const written = yield* readKey(mapping, 'label', readLine);
  const id = yield* readId(mapping, written);
  const type = yield* readKey(mapping, 'type', oneOf(fieldTypes));
  const required = yield* readKey(mapping, 'required', readFlag);
  const description = yield* readKey(mapping, 'description', readText);
  const isPrivate = yield* readKey(mapping, 'private', readFlag);
  // What else it may say depends on its type.
  if (type === undefined && valueAt(mapping, 'type') !== undefined) return undefined;
  const field: Field = {
    id: id ?? '',
    label: written ?? inWords(id ?? ''),
    type: type ?? 'textarea',
    required: required ?? true,
    ...(description === undefined ? {} : { description }),
    ...(yield* readConstraints(mapping, type ?? 'textarea')),
    ...(isPrivate ? { private: true } : {}),
  };
  const at = placeOf(mapping, 'id');
  const labelAt = written === undefined ? at : placeOf(mapping, 'label');
  if (field.label !== '') yield* refuseBadLabel(field.label, labelAt, field.type);
  return id === undefined ? undefined : { value: field, at, labelAt };
}

function* readId(mapping: Mapping, label: string | undefined): Reading<string | undefined> {
  if (valueAt(mapping, 'id') === undefined) {
    yield problemAt(
      mapping.at,
      'The field has no `id`.',
      `Add one, such as \`id: ${inSnakeCase(label ?? '') || 'client_name'}\`: the ledger keeps the answer under it.`,
    );
  }
  return yield* readKey(mapping, 'id', readFieldId);
}
