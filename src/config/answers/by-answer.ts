// A value that depends on an answer: `{ by: region, EMEA: onboarding-emea, else: onboarding }`.

import { fieldId } from '../keys/field-id.ts';
import { mapOf } from '../kinds/collections.ts';
import { either, isRecord, isText, type Kind } from '../kinds/kind.ts';
import { text } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { type Mapping, valueAt } from '../yaml/yaml-node.ts';
import { sameAnswer } from './named-field.ts';

export interface ByAnswer<T> {
  /** The id of the field that decides. */
  readonly by: string;
  /** Answer to value. */
  readonly answers: Readonly<Record<string, T>>;
  /** For every other answer, and for none. */
  readonly else?: T;
}

/** The value itself, or one that depends on an answer. */
export type OrByAnswer<T> = T | ByAnswer<T>;

/** The value for these answers; undefined if there is none for them. */
export function chosenValue<T>(
  choice: OrByAnswer<T> | undefined,
  context: Readonly<Record<string, string | number | readonly string[]>>,
): T | undefined {
  if (!isByAnswer(choice)) {
    return choice;
  }
  const answer = context[choice.by];
  const entry = Object.entries(choice.answers).find(
    ([one]) => answer !== undefined && sameAnswer(one, String(answer)),
  );
  return entry === undefined ? choice.else : entry[1];
}

/** Every value that an answer can lead to. */
export function possibleValues<T>(choice: OrByAnswer<T> | undefined): readonly T[] {
  if (choice === undefined) {
    return [];
  }
  return isByAnswer(choice)
    ? [...Object.values(choice.answers), ...(choice.else === undefined ? [] : [choice.else])]
    : [choice];
}

/** The same choice with other values. */
export function mapValues<T, U>(choice: OrByAnswer<T>, change: (value: T) => U): OrByAnswer<U> {
  if (!isByAnswer(choice)) {
    return change(choice);
  }
  const { by, answers } = choice;
  return {
    by,
    answers: Object.fromEntries(
      Object.entries(answers).map(([answer, value]) => [answer, change(value)]),
    ),
    ...(choice.else === undefined ? {} : { else: change(choice.else) }),
  };
}

export function isByAnswer<T>(choice: OrByAnswer<T> | undefined): choice is ByAnswer<T> {
  return isRecord(choice) && isText(choice['by']) && isRecord(choice['answers']);
}

/** The same kind, or a group with one of its values for each answer. */
export function byAnswer<T>(kind: Kind<T>): Kind<OrByAnswer<T>> {
  return either(kind, answerGroup(kind), (tree) => tree.kind !== 'mapping');
}

function answerGroup<T>(kind: Kind<T>): Kind<ByAnswer<T>> {
  return {
    name: 'group: `by`, answers, `else`',
    *parse(tree, subject) {
      return tree.kind === 'mapping' ? yield* parseGroup(tree, subject, kind) : undefined;
    },
    is: (json): json is ByAnswer<T> =>
      isByAnswer(json) &&
      Object.values(json.answers).every(kind.is) &&
      (json.else === undefined || kind.is(json.else)),
    schema: {
      type: 'object',
      properties: { by: fieldId.schema },
      additionalProperties: kind.schema,
      required: ['by'],
      minProperties: 2,
    },
  };
}

function* parseGroup<T>(
  tree: Mapping,
  subject: string,
  kind: Kind<T>,
): Parsed<ByAnswer<T> | undefined> {
  const named = valueAt(tree, 'by');
  if (named === undefined || tree.entries.length < 2) {
    yield problemAt(
      tree.at,
      `${subject} ${named === undefined ? 'does not name the field that decides' : 'has no value for any answer'}.`,
      `Write the \`id\` of a field and a value for each answer: \`{ by: region, EMEA: ${kind.example ?? 'value'}, else: ${kind.example ?? 'value'} }\`.`,
    );
    return undefined;
  }
  const by = yield* fieldId.parse(named, `\`by\` of ${subject}`);
  const entries = tree.entries.filter(({ key }) => key !== 'by');
  const { else: otherwise, ...answers } =
    (yield* mapOf(text, kind).parse({ ...tree, entries }, subject)) ?? {};
  return by === undefined
    ? undefined
    : { by, answers, ...(otherwise === undefined ? {} : { else: otherwise }) };
}
