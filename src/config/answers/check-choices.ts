// Values that depend on an answer, across the keys of a template: the field exists and has those answers,
// and a route leads somewhere for every answer.

import { joinCode } from '../../base/format-words.ts';
import type { Field } from '../keys/field.ts';
import type { FieldType } from '../keys/field-types.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, valueAt } from '../yaml/yaml-node.ts';
import { isByAnswer, type OrByAnswer } from './by-answer.ts';
import { publicField, rejectUnknownAnswers, sameAnswer } from './named-field.ts';

/** Types with one short answer, as people write it the same way twice. */
const deciding: ReadonlySet<FieldType> = new Set([
  'dropdown',
  'text',
  'number',
  'date',
  'email',
  'user',
]);

/** @param choices by the key that each is written under */
export function* checkChoices(
  choices: Readonly<Record<string, OrByAnswer<unknown> | undefined>>,
  fields: readonly Field[],
  written: Mapping,
): Parsed<void> {
  for (const [key, value] of Object.entries(choices)) {
    yield* checkChoice({ key, value }, fields, written);
  }
}

interface WrittenChoice {
  readonly key: string;
  readonly value: OrByAnswer<unknown> | undefined;
}

function* checkChoice(
  { key, value }: WrittenChoice,
  fields: readonly Field[],
  written: Mapping,
): Parsed<void> {
  const tree = valueAt(written, key);
  if (!isByAnswer(value) || tree?.kind !== 'mapping') {
    return;
  }
  const at = locationOf(tree, 'by');
  const field = yield* publicField({ name: value.by, at }, fields);
  if (field === undefined) {
    return;
  }
  if (!deciding.has(field.type) || field.multiple) {
    yield problemAt(
      at,
      `\`by\` names \`${field.id}\`, whose answer can be several values or a long text.`,
      `Name a field with one short answer, of type ${joinCode([...deciding], 'or')}.`,
    );
    return;
  }
  const entries = tree.entries.filter((entry) => entry.key !== 'by' && entry.key !== 'else');
  yield* rejectUnknownAnswers(
    field,
    entries.map((entry) => ({ name: entry.key, at: entry.at })),
  );
  // A handoff always goes to a team.
  const isRoute = key === 'to' || key === 'receiving_team';
  if (isRoute && valueAt(tree, 'else') === undefined) {
    yield* rejectGaps(field, { key, tree, answers: entries.map((entry) => entry.key) });
  }
}

function* rejectGaps(
  { id, required, options }: Field,
  {
    key,
    tree,
    answers,
  }: { readonly key: string; readonly tree: Mapping; readonly answers: readonly string[] },
): Parsed<void> {
  const open = options?.filter((option) => !answers.some((one) => sameAnswer(one, option))) ?? [];
  const gap =
    options === undefined
      ? `the answer to \`${id}\` can be any text`
      : open.length > 0
        ? `${joinCode(open, 'and')} of \`${id}\` ${open.length === 1 ? 'has' : 'have'} no entry`
        : required === true
          ? null
          : `\`${id}\` may be left empty`;
  if (gap !== null) {
    yield problemAt(
      tree.at,
      `\`${key}\` leads nowhere for some answers: ${gap}.`,
      'Add `else:` and where all other answers lead.',
    );
  }
}
