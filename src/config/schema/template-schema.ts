// The JSON Schema of `<type>.yml`, from the tables by which such a file is read.

import { type ConstraintKey, constraintKeys, mayHave } from '../parse/constraint-keys.ts';
import type { templateKeys } from '../parse/file-keys.ts';
import { type fieldKeys, fieldListKeys } from '../parse/parse-fields.ts';
import { type FieldType, fieldTypes } from '../types.ts';
import {
  booleanSchema,
  date,
  formatOneOf,
  group,
  groupOf,
  line,
  listSchema,
  notBoth,
  type Schema,
  teamId,
  text,
  withDescription,
  word,
} from './json-schema.ts';

type TemplateKey = (typeof templateKeys)[number];
type FieldKey = (typeof fieldKeys)[number];

const fieldId = '[a-z][a-z0-9]*(_[a-z0-9]+)*';
const duration = word('0*[1-9]\\d* ?[smhdwSMHDW]');
const team = word(teamId);

const fieldProperties: Readonly<Record<FieldKey, Schema>> = {
  id: withDescription('The name of the answer in the ledger, in snake_case.', word(fieldId)),
  label: withDescription('The heading of the field. Default: the id in words.', line),
  type: withDescription('What the answer must be. Default: textarea.', formatOneOf(fieldTypes)),
  required: withDescription('Whether there must be an answer. Default: true.', booleanSchema),
  description: withDescription('Shown in the form below the label.', text),
  private: withDescription(
    'Whether the answer stays in the issue: checked, and not recorded or sent. Default: false.',
    booleanSchema,
  ),
  placeholder: withDescription('Shown in the field while it is empty.', text),
  value: withDescription('Filled in by the form beforehand. Unchanged, it is no answer.', text),
  render: withDescription(
    'The language in which GitHub shows the answer as code. Default: none, as Markdown.',
    word('\\S+'),
  ),
  options: withDescription('The answers there are to choose from.', {
    type: 'array',
    items: { type: ['string', 'number', 'boolean'], pattern: '\\S' },
    minItems: 1,
  }),
  multiple: withDescription(
    'Whether several options may be chosen. Default: false.',
    booleanSchema,
  ),
  pattern: withDescription('A regular expression that the whole answer must match.', line),
  min: withDescription('The least: characters, items, a value, or the earliest day.', {
    type: ['number', 'string'],
  }),
  max: withDescription('The most: characters, items, a value, or the latest day.', {
    type: ['number', 'string'],
  }),
};

const bounds: Partial<Readonly<Record<FieldType, Schema>>> = {
  number: { type: 'number' },
  money: { type: 'number' },
  date: word(date),
};
const size: Schema = { type: 'integer', minimum: 0, maximum: 50_000 };

/** What a field of the type may not say, and how it must say what it may. */
function ofType(type: FieldType): Schema {
  const misplaced = constraintKeys.filter((key) => !mayHave(type, key));
  const bound = bounds[type] ?? size;
  const limits = (['min', 'max'] as const).filter((key) => mayHave(type, key));
  return {
    properties: Object.fromEntries<Schema | false>([
      ...misplaced.map((key) => [key, false] as const),
      ...limits.map((key) => [key, bound] as const),
    ]),
    ...(mayHave(type, 'options') ? { required: ['options' satisfies ConstraintKey] } : {}),
  };
}

const field = group(fieldProperties, {
  required: ['id'],
  allOf: fieldTypes.map((type) => ({
    // A field that names no type is a text area.
    if: {
      properties: { type: { const: type } },
      ...(type === 'textarea' ? {} : { required: ['type'] }),
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: ofType(type),
  })),
});

const ids = listSchema(word(fieldId));

const properties: Readonly<Record<TemplateKey, Schema>> = {
  name: withDescription('What people call it, in at least four characters.', line),
  description: withDescription('Shown where people choose among the forms.', text),
  from: withDescription(
    'The team that sends. Default: what stands before _to_ in the file name.',
    team,
  ),
  sending_team: withDescription('The same as from.', team),
  to: withDescription(
    'The team that receives. Default: what stands after _to_ in the file name.',
    team,
  ),
  receiving_team: withDescription('The same as to.', team),
  accept_within: withDescription('By when somebody must accept: 90m, 24h, 2d, 1w.', duration),
  complete_within: withDescription('By when it must be complete: 90m, 24h, 10d, 2w.', duration),
  read_back: withDescription(
    'Whether accepting takes saying what was understood. Default: optional.',
    formatOneOf(['required', 'optional']),
  ),
  return_reasons: withDescription(
    'Why a handoff may be returned: codes with the words for them, or a list of either.',
    {
      anyOf: [listSchema(line), groupOf(line, '[a-z][a-z0-9]*(_[a-z0-9]+)*')],
    },
  ),
  fields: withDescription('What a handoff must tell, in the order of the form.', listSchema(field)),
  required_fields: withDescription('In short: ids of text areas that must be filled in.', ids),
  optional_fields: withDescription('In short: ids of text areas that may be left empty.', ids),
  checklist: withDescription('What must be done before it counts as complete.', listSchema(line)),
};

export const templateSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A handoff type of Baton',
  description: 'Who hands what to whom. The name of the file is the type, in snake_case.',
  type: 'object',
  properties,
  additionalProperties: false,
  anyOf: fieldListKeys.map((key) => ({
    properties: { [key]: { type: 'array', minItems: 1 } },
    required: [key],
  })),
  allOf: [
    notBoth('from', 'sending_team'),
    notBoth('to', 'receiving_team'),
    notBoth('fields', 'required_fields'),
    notBoth('fields', 'optional_fields'),
  ],
};
