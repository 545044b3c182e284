// Rules of `subject`: a public field of the template whose answer is one short text.

import { publicField } from '../answers/named-field.ts';
import type { Field } from '../keys/field.ts';
import type { FieldType } from '../keys/field-types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping } from '../yaml/yaml-node.ts';

const fit: ReadonlySet<FieldType> = new Set(['text', 'number', 'url', 'email', 'user', 'dropdown']);

export function* checkSubject(
  subject: string | undefined,
  fields: readonly Field[],
  written: Mapping,
): Parsed<void> {
  const at = locationOf(written, 'subject');
  const field =
    subject === undefined ? undefined : yield* publicField({ name: subject, at }, fields);
  if (field && (!fit.has(field.type) || field.multiple === true)) {
    yield problemAt(
      at,
      field.multiple
        ? `\`${subject}\` can have several answers.`
        : `\`${subject}\` is a field of type \`${field.type}\`, which has no short answer to compare.`,
      'Name a field of type `text`, `email`, `url`, `user`, `number` or `dropdown` with one answer.',
    );
  }
}
