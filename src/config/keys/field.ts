// The keys of a field.

import { humanize, inSnakeCase, normalize, quoted } from '../../base/format-words.ts';
import { requirement } from '../answers/condition.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, required, type ValueOf, withDefault } from '../kinds/keys.ts';
import { type JsonSchema, type Kind, unlessUsual } from '../kinds/kind.ts';
import { flag, line, oneOf, text } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import {
  locationOf,
  type Mapping,
  type SourceLocation,
  textAt,
  valueAt,
} from '../yaml/yaml-node.ts';
import { fieldId } from './field-id.ts';
import { constraints, type FieldType, fieldTypes, typeIn } from './field-types.ts';

const keys = {
  id: required(
    fieldId,
    'The name of the answer in the ledger.',
    (written) =>
      `Add one, such as \`id: ${inSnakeCase(textAt(written, 'label') ?? '') || 'client_name'}\`: the ledger records the answer under it.`,
  ),
  label: derived(line, 'The heading of the field in the form and in the issue.', {
    fallback: (written) => humanize(textAt(written, 'id') ?? ''),
    shownDefault: 'the id in words',
  }),
  type: withDefault(oneOf(fieldTypes), 'textarea', 'What the answer must be.'),
  required: withDefault(
    requirement,
    true,
    'Whether there must be an answer, or on which other answer that depends.',
  ),
  description: optional(text, 'Shown in the form below the label.'),
  placeholder: optional(constraints.placeholder, 'Shown in the form while the field is empty.'),
  value: optional(
    constraints.value,
    'What the form fills in beforehand. Left unchanged, it is no answer.',
  ),
  render: optional(
    constraints.render,
    'The language in which GitHub shows the answer as code.',
    'none: as Markdown',
  ),
  options: optional(constraints.options, 'The answers to choose from.'),
  multiple: optional(constraints.multiple, 'Whether several options may be chosen.', '`false`'),
  pattern: optional(constraints.pattern, 'What the whole answer must match.'),
  min: optional(
    constraints.min,
    'The minimum: characters of a text, items of a list, files, value of a number, or the earliest date.',
  ),
  max: optional(
    constraints.max,
    'The maximum: characters of a text, items of a list, files, value of a number, or the latest date.',
  ),
  private: optional<boolean>(
    unlessUsual(flag, false),
    'Whether Baton checks the answer without recording, quoting or sending it.',
    '`false`',
  ),
};

export type Field = ValueOf<typeof keys>;

const fieldGroup = group(keys, {
  subject: 'a field',
  check: checkField,
  schema: {
    allOf: fieldTypes.map((type) => {
      const isOfType = {
        properties: { type: { const: type } },
        ...(type === 'textarea' ? {} : { required: ['type'] }),
      };
      return Object.fromEntries([
        ['if', isOfType],
        ['then', schemaFor(type)],
      ]);
    }),
  },
});

export const fieldKind: Kind<Field> = {
  ...fieldGroup,
  name: 'field',
  *parse(tree, subject) {
    if (tree.kind !== 'scalar' || typeof tree.value !== 'string') {
      return yield* fieldGroup.parse(tree, subject);
    }
    yield problemAt(
      tree.at,
      `A field must be a group of keys, but is the text ${quoted(tree.value)}.`,
      `Write \`- id: ${inSnakeCase(tree.value) || 'client_name'}\`, or list ids under \`required_fields\`.`,
    );
    return undefined;
  },
};

/** The constraints that a field of the type may have, and their kinds. */
function schemaFor(type: FieldType): JsonSchema {
  return {
    properties: Object.fromEntries(
      Object.entries(constraints).map(([key, { byType }]) => [key, byType[type]?.schema ?? false]),
    ),
    ...(type in constraints.options.byType ? { required: ['options'] } : {}),
  };
}

function* checkField(value: Field, written: Mapping): Parsed<void> {
  const type = typeIn(written);
  const labelAt = locationOf(written, textAt(written, 'label') === undefined ? 'id' : 'label');
  yield* rejectLabel(value.label, labelAt, value.type);
  if (type && type in constraints.options.byType && !valueAt(written, 'options')) {
    yield problemAt(
      written.at,
      `A field of type \`${type}\` has no options to choose from.`,
      'Add them: `options: [first, second]`.',
    );
  }
  if (value.min !== undefined && value.max !== undefined && value.min > value.max) {
    yield problemAt(
      locationOf(written, 'min'),
      `\`min\`, ${value.min}, is above \`max\`, ${value.max}.`,
      'Write the lower of the two under `min`.',
    );
  }
}

export function* rejectLabel(label: string, at: SourceLocation, type: FieldType): Parsed<void> {
  if (labelKey(label) === 'checklist') {
    yield problemAt(
      at,
      'Every form ends with a checklist, which has the label `Checklist`.',
      'Choose another label, or list the tasks under `checklist`.',
    );
  } else if (!/[\p{L}\p{N}]/u.test(label)) {
    yield problemAt(
      at,
      `The label ${quoted(label)} has neither letter nor digit.`,
      'Write what the field asks for in a few words.',
    );
  }
  // GitHub does not show a form with a text field that asks for a password.
  if (type !== 'dropdown' && type !== 'checkboxes' && /pass[\s_-]*w(?:or)?d/i.test(label)) {
    yield problemAt(
      at,
      `GitHub rejects forms that ask for a password, as the label ${quoted(label)} does.`,
      'Ask where the secret is kept, such as `Vault entry`.',
    );
  }
}

/** Normalises a label for comparison: a heading in the issue may be closed with `#`s. */
export function labelKey(label: string): string {
  return normalize(label.replace(/\s+#+\s*$/, ''));
}
