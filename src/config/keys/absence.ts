// The entries of a team's `away`.

import { quoted } from '../../base/format-words.ts';
import { group } from '../kinds/group.ts';
import { optional, required, type ValueOf } from '../kinds/keys.ts';
import { convert, either } from '../kinds/kind.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping } from '../yaml/yaml-node.ts';
import { date } from './dates.ts';
import { login } from './people.ts';

const keys = {
  from: optional(date, 'The first day away.', 'already away'),
  to: required(date, 'The last day away.', 'Add the last day away: `to: 2027-01-02`.'),
  substitute: optional(login, 'The member who is assigned and reminded instead.'),
};

/** How long a person is away. Both days are in the time zone of the team. */
export type Absence = ValueOf<typeof keys>;

const range = group(keys, { check: rejectReversed });
const lastDay = convert(date, (to): Absence => ({ to }), range.is);

/** The last day away, or a group of keys. */
export const absence = either(lastDay, range, (tree) => tree.kind === 'scalar');

function* rejectReversed({ from, to }: Absence, written: Mapping): Parsed<void> {
  if (from !== undefined && from > to) {
    yield problemAt(
      locationOf(written, 'to'),
      `The absence ends on ${quoted(to)}, before it starts on ${quoted(from)}.`,
      'Write the first day away in `from`, and the last in `to`.',
    );
  }
}
