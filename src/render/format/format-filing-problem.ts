// Why a handoff was not filed, and what to change: one sentence or two, plain text with code in backticks.

import { joinCode, quoted } from '../../base/format-words.ts';
import type { FilingProblem } from '../../form/filing/filing-problem.ts';
import { fieldProblem } from '../field-problem-table.ts';

type Of<Kind extends FilingProblem['kind']> = Extract<FilingProblem, { readonly kind: Kind }>;

type Sentences = {
  readonly [Kind in FilingProblem['kind']]: (problem: Of<Kind>) => string;
};

const meantOr = (meant: string | null, otherwise: string) =>
  meant === null ? otherwise : `Did you mean ${quoted(meant)}?`;

const sentences: Sentences = {
  not_an_object: () =>
    'The `client_payload` is not an object. Send `{ "type": …, "title": …, "fields": { … } }`.',
  unknown_part: ({ name, meant }) =>
    `The payload has an unknown key ${quoted(name)}. ${meantOr(meant, 'Send only `type`, `title`, `fields` and `key`.')}`,
  type_missing: ({ types }) =>
    `The type of the handoff is missing. Write ${types.length === 0 ? 'a template first' : joinCode(types, 'or')}.`,
  type_unknown: ({ type, meant, types }) =>
    `${quoted(type)} is not a template. ${meantOr(meant, `Write ${joinCode(types, 'or')}.`)}`,
  title_invalid: ({ longest }) =>
    `The title must be one line of text with at most ${longest} characters.`,
  key_invalid: ({ longest }) =>
    `The \`key\` must be a text with at most ${longest} characters, such as the id of the deal.`,
  fields_invalid: () =>
    'The `fields` must be an object from the id of a field to its answer: `{ "client_name": "Example Ltd" }`.',
  field_unknown: ({ field, meant, fields }) =>
    `The template has no field ${quoted(field)}. ${meantOr(meant, `Its fields are ${joinCode(fields, 'and')}.`)}`,
  value_unfit: ({ field }) =>
    `The answer to ${quoted(field)} must be a text, a number or a list of them.`,
  takes_one_value: ({ field }) => `The field ${quoted(field)} takes one answer, not several.`,
  misread: ({ field }) =>
    `The answer to ${quoted(field)} would be read differently, for example because it contains a heading of the form. Change its text.`,
  answer: ({ error }) => answerSentence(error),
  too_long: ({ longest }) =>
    `The form would have more than ${longest} characters, and GitHub accepts no longer issue. Shorten the answers.`,
};

export function formatFilingProblem(problem: FilingProblem): string {
  return sentenceOf(problem.kind, problem);
}

/** One kind at a time, so that each sentence gets its own facts. */
function sentenceOf<Kind extends FilingProblem['kind']>(kind: Kind, problem: Of<Kind>): string {
  return sentences[kind](problem);
}

function answerSentence(error: Of<'answer'>['error']): string {
  const { field, label, kind, expected } = error;
  const name = `${label} (${quoted(field)})`;
  if (kind === 'missing') {
    return `${name} is required and has no answer.${expected === undefined ? '' : ` Choose one of: ${expected}.`}`;
  }
  const { explanation, nextStep } = fieldProblem(error);
  return `${name}: ${explanation} ${nextStep}`;
}
