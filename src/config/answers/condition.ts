// The key `required` of a field: whether there must be an answer, or on which other answer that depends.

import { date } from '../keys/dates.ts';
import { fieldId } from '../keys/field-id.ts';
import { option } from '../keys/field-types.ts';
import { oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, type ValueOf } from '../kinds/keys.ts';
import { type Kind, refine } from '../kinds/kind.ts';
import { flag, number } from '../kinds/scalars.ts';
import { problemAt } from '../yaml/parsed.ts';

/** What `above` and `below` compare with. */
const bound: Kind<number | string> = {
  name: `number, or ${date.name}`,
  example: '50000',
  *parse(tree, subject) {
    const isNumber = tree.kind !== 'scalar' || typeof tree.value === 'number';
    return yield* isNumber ? number.parse(tree, subject) : date.parse(tree, subject);
  },
  is: (json): json is number | string => number.is(json) || date.is(json),
  schema: { anyOf: [number.schema, date.schema] },
};

const keys = {
  when: derived(fieldId, 'The id of the field whose answer decides.', {
    fallback: () => '',
    missing: () => ({
      message: 'The condition names no field.',
      fix: 'Add `when:` and the `id` of the field whose answer decides.',
    }),
  }),
  is: optional(oneOrMore(option), 'The answer, or one of the answers, for which it is needed.'),
  above: optional(bound, 'The number that the answer must exceed, or the day that it must follow.'),
  below: optional(bound, 'The number or day that the answer must stay below.'),
};

/** On which answer it depends whether another is needed. */
export type Condition = ValueOf<typeof keys>;

const condition = refine(group(keys), function* (value, tree) {
  if (value.is === undefined && value.above === undefined && value.below === undefined) {
    yield problemAt(
      tree.at,
      'The condition does not say which answer of that field counts.',
      'Add `is:` and a value, or `above:` or `below:` and a number.',
    );
    return undefined;
  }
  return value;
});

export const required: Kind<boolean | Condition> = {
  name: `${flag.name}, or group of keys`,
  example: '{ when: contract_value, above: 50000 }',
  *parse(tree, subject, siblings) {
    return tree.kind === 'mapping'
      ? yield* condition.parse(tree, subject, siblings)
      : yield* flag.parse(tree, subject, siblings);
  },
  is: (json): json is boolean | Condition => flag.is(json) || condition.is(json),
  schema: {
    anyOf: [
      flag.schema,
      {
        ...condition.schema,
        type: 'object',
        required: ['when'],
        anyOf: ['is', 'above', 'below'].map((key) => ({ required: [key] })),
      },
    ],
  },
  keys,
};
