// A field that another key names: it exists, is public, and has the answers named for it.

import { joinCode, normalize, quoted } from '../../base/format-words.ts';
import { didYouMean } from '../../base/suggest.ts';
import type { Field } from '../keys/field.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { LocatedName } from '../yaml/reject-repeated.ts';

/** @param owner whose fields they are: "this template". Undefined after a problem. */
export function* publicField(
  { name, at }: LocatedName,
  fields: readonly Field[],
  owner = 'this template',
): Parsed<Field | undefined> {
  const field = fields.find(({ id }) => id === name);
  if (field === undefined) {
    const ids = fields.map(({ id }) => id);
    yield problemAt(
      at,
      `${owner} has no field ${quoted(name)}.`,
      didYouMean(name, ids, `Write the \`id\` of a field of ${owner}.`),
    );
  } else if (field.private) {
    yield problemAt(
      at,
      `\`${name}\` is private, and Baton neither records nor uses private answers.`,
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

export function* rejectUnknownAnswers(
  { id, type, options }: Field,
  answers: readonly LocatedName[],
): Parsed<void> {
  for (const { name: answer, at } of answers.filter(({ name }) => name !== '')) {
    const fix = fixForUnread(type, answer);
    if (fix !== null) {
      yield problemAt(at, `${quoted(answer)} can never be the answer to \`${id}\`.`, fix);
    }
    if (options && !options.some((option) => sameAnswer(option, answer))) {
      yield problemAt(
        at,
        `${quoted(answer)} is not an option of \`${id}\`.`,
        didYouMean(answer, options, `Write one of its options: ${joinCode(options, 'or')}.`),
      );
    }
  }
}

/** Baton compares a number as it reads it, so that neither `ten` nor `10.0` is ever the answer. */
function fixForUnread(type: Field['type'], answer: string): string | null {
  if (type === 'number' && String(Number(answer)) !== answer) {
    const number = Number(answer.replaceAll(',', ''));
    return `Write a number with digits only, such as \`${Number.isNaN(number) ? 50 : number}\`.`;
  }
  return type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(answer)
    ? 'Write a date such as `2026-12-24`.'
    : null;
}
