// The key `paused` of `opens`: when a recurring form does not open.

import { quoted } from '../../base/format-words.ts';
import { date } from '../keys/dates.ts';
import { oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, type ValueOf } from '../kinds/keys.ts';
import { convert, either } from '../kinds/kind.ts';
import { flag } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping } from '../yaml/yaml-node.ts';

const keys = {
  from: optional(date, 'The first day without a form.', 'already paused'),
  to: optional(date, 'The last day without a form.', 'for good'),
};

/** Both days are in the time zone of the sending team. Without any, it lasts until someone changes it. */
export type Pause = ValueOf<typeof keys>;

const periods = oneOrMore(group(keys, { check: rejectReversed }));

/** Without end and start, or periods. */
export const pausePeriods = either(
  convert(flag, (isPaused): readonly Pause[] => (isPaused ? [{}] : []), periods.is),
  periods,
  (tree) => tree.kind === 'scalar' && typeof tree.value === 'boolean',
);

function* rejectReversed({ from, to }: Pause, written: Mapping): Parsed<void> {
  if (from !== undefined && to !== undefined && from > to) {
    yield problemAt(
      locationOf(written, 'to'),
      `The pause ends on ${quoted(to)}, before it starts on ${quoted(from)}.`,
      'Write the first day without a form in `from`, and the last in `to`.',
    );
  }
}
