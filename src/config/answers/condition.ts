// The key `required` of a field: whether there must be an answer, or on which other answer that depends.

import { date } from '../keys/dates.ts';
import { fieldId } from '../keys/field-id.ts';
import { option } from '../keys/field-types.ts';
import { oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, required, type ValueOf } from '../kinds/keys.ts';
import { either, type Kind } from '../kinds/kind.ts';
import { flag, number } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import type { Mapping } from '../yaml/yaml-node.ts';

/** What `above` and `below` compare with. */
const bound: Kind<number | string> = {
  ...either(number, date, (tree) => tree.kind !== 'scalar' || typeof tree.value === 'number'),
  example: '50000',
};

const keys = {
  when: required(
    fieldId,
    'The id of the field whose answer decides.',
    'Add `when:` and the `id` of the field whose answer decides.',
  ),
  is: optional(oneOrMore(option), 'The answer, or one of the answers, for which it is needed.'),
  above: optional(bound, 'The number that the answer must exceed, or the day that it must follow.'),
  below: optional(bound, 'The number or day that the answer must stay below.'),
};

/** On which answer it depends whether another is needed. */
export type Condition = ValueOf<typeof keys>;

const condition = group(keys, {
  check: rejectEmpty,
  schema: { anyOf: ['is', 'above', 'below'].map((key) => ({ required: [key] })) },
});

export const requirement: Kind<boolean | Condition> = {
  ...either(flag, condition, (tree) => tree.kind !== 'mapping'),
  example: '{ when: contract_value, above: 50000 }',
};

function* rejectEmpty({ is, above, below }: Condition, written: Mapping): Parsed<void> {
  if (is === undefined && above === undefined && below === undefined) {
    yield problemAt(
      written.at,
      'The condition does not name the answer of that field that counts.',
      'Add `is:` and a value, or `above:` or `below:` and a number.',
    );
  }
}
