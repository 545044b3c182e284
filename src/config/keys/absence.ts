// The entries of a team's `away`.

import { quoted } from '../../base/format-words.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, type ValueOf } from '../kinds/keys.ts';
import type { Kind } from '../kinds/kind.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping } from '../yaml/yaml-node.ts';
import { date } from './dates.ts';
import { login } from './people.ts';

const keys = {
  from: optional(date, 'The first day away.', 'already away'),
  to: derived(date, 'The last day away.', {
    fallback: () => '',
    missing: () => ({
      message: 'The absence does not say when it ends.',
      fix: 'Add the last day away: `to: 2027-01-02`.',
    }),
  }),
  substitute: optional(login, 'The member who is assigned and reminded instead.'),
};

const range = group(keys, { check: rejectReversed });

/** How long a person is away. Both days are in the time zone of the team. */
export type Absence = ValueOf<typeof keys>;

/** The last day away, or a group of keys. */
export const absence: Kind<Absence> = {
  ...range,
  name: 'date, or group of keys',
  example: '2026-12-24',
  *parse(tree, subject, siblings) {
    if (tree.kind !== 'scalar') {
      return yield* range.parse(tree, subject, siblings);
    }
    const to = yield* date.parse(tree, subject, siblings);
    return to === undefined ? undefined : { to };
  },
  schema: { anyOf: [date.schema, { ...range.schema, type: 'object', required: ['to'] }] },
};

function* rejectReversed({ from, to }: Absence, written: Mapping): Parsed<void> {
  if (from === undefined || to === '' || from <= to) {
    return;
  }
  yield problemAt(
    locationOf(written, 'to'),
    `The absence ends on ${quoted(to)}, before it starts on ${quoted(from)}.`,
    'Write the first day away in `from`, and the last in `to`.',
  );
}
