// The field whose answer decides something: it exists, is public, and has the answers named for it.

import { joinCode, normalize, quoted } from '../../base/format-words.ts';
import { nearest } from '../../base/suggest.ts';
import type { Field } from '../keys/field.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { SourceLocation } from '../yaml/yaml-node.ts';

export interface NamedAnswer {
  readonly answer: string;
  readonly at: SourceLocation;
}

/** Undefined after a problem. */
export function* decidingField(
  id: string,
  {
    fields,
    at,
    key,
  }: { readonly fields: readonly Field[]; readonly at: SourceLocation; readonly key: string },
): Parsed<Field | undefined> {
  const field = fields.find((one) => one.id === id);
  if (id === '') {
    return undefined;
  }
  if (field === undefined) {
    const ids = fields.map((one) => one.id);
    const meant = nearest(id, ids);
    yield problemAt(
      at,
      `\`${key}\` names the field ${quoted(id)}, which this template does not have.`,
      meant === undefined
        ? 'Write the `id` of a field of this template.'
        : `Did you mean \`${meant}\`?`,
    );
    return undefined;
  }
  if (field.private) {
    yield problemAt(
      at,
      `\`${key}\` names \`${id}\`, which is private: what follows from the answer would show it.`,
      'Name another field, or remove `private` from this one.',
    );
    return undefined;
  }
  return field;
}

/** Letter case and the width of gaps make no difference. */
export function sameAnswer(one: string, other: string): boolean {
  return normalize(one) === normalize(other);
}

export function* rejectUnknownAnswers(field: Field, answers: readonly NamedAnswer[]): Parsed<void> {
  const { id, options } = field;
  yield* rejectUnreadAnswers(field, answers);
  for (const { answer, at } of options === undefined ? [] : answers) {
    if (answer === '' || options?.some((option) => sameAnswer(option, answer))) {
      continue;
    }
    const meant = nearest(answer, options ?? []);
    yield problemAt(
      at,
      `${quoted(answer)} is not an option of \`${id}\`.`,
      meant === undefined
        ? `Write one of its options: ${joinCode(options ?? [], 'or')}.`
        : `Did you mean \`${meant}\`?`,
    );
  }
}

/** Baton compares a number as it reads it, so that neither `ten` nor `10.0` is ever the answer. */
function* rejectUnreadAnswers({ id, type }: Field, answers: readonly NamedAnswer[]): Parsed<void> {
  for (const { answer, at } of answers.filter((one) => one.answer !== '')) {
    if (type === 'number' && String(Number(answer)) !== answer) {
      const number = Number(answer.replaceAll(',', ''));
      yield problemAt(
        at,
        `${quoted(answer)} can never be the answer to \`${id}\`.`,
        `Write a number with digits only, such as \`${Number.isNaN(number) ? 50 : number}\`.`,
      );
    } else if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(answer)) {
      yield problemAt(
        at,
        `${quoted(answer)} can never be the answer to \`${id}\`.`,
        'Write a date such as `2026-12-24`.',
      );
    }
  }
}
