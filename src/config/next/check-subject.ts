// Rules of `subject`: a public field of the template whose answer is one short text.

import { quoted } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import type { Field } from '../keys/field.ts';
import type { FieldType } from '../keys/field-types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, valueAt } from '../yaml/yaml-node.ts';

const fit: ReadonlySet<FieldType> = new Set(['text', 'number', 'url', 'email', 'user', 'dropdown']);

export function* checkSubject(
  subject: string | undefined,
  fields: readonly Field[],
  written: Mapping,
): Parsed<void> {
  if (subject === undefined) {
    return;
  }
  const at = valueAt(written, 'subject')?.at ?? locationOf(written, 'subject');
  const field = fields.find(({ id }) => id === subject);
  if (field === undefined) {
    const meant = nearest(
      subject,
      fields.map(({ id }) => id),
    );
    yield problemAt(
      at,
      `This template has no field ${quoted(subject)}.`,
      meant ? `Did you mean \`${meant}\`?` : 'Write the `id` of a field, or remove `subject`.',
    );
  } else if (field.private) {
    yield problemAt(
      at,
      `\`${subject}\` is private, and private answers are not recorded.`,
      'Name a public field, or remove `subject`.',
    );
  } else if (!fit.has(field.type) || field.multiple === true) {
    yield problemAt(
      at,
      field.multiple
        ? `\`${subject}\` can have several answers.`
        : `\`${subject}\` is a field of type \`${field.type}\`, which has no short answer to compare.`,
      'Name a field of type `text`, `email`, `url`, `user`, `number` or `dropdown` with one answer.',
    );
  }
}
