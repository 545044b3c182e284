// The keys of `opens`: when Baton opens the form of a recurring handoff by itself.

import { time, weekday } from '../keys/dates.ts';
import { fieldId } from '../keys/field-id.ts';
import { listOf, oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, orEmpty, required, type ValueOf, withDefault } from '../kinds/keys.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping } from '../yaml/yaml-node.ts';

const keys = {
  every: required(
    oneOf(['day', 'weekday', 'week']),
    'How often Baton opens the form: every day, every working day of the sending team without its holidays, or every week.',
    'Add `every: day`, `every: weekday` or `every: week`.',
  ),
  on: optional(weekday, 'The day, with `every: week`. A holiday does not move it.', 'Monday'),
  at: withDefault(
    oneOrMore(time, { isDistinct: true }),
    ['09:00'],
    'The time of day in the time zone of the sending team: one, or a list.',
    '`09:00`',
  ),
  keep: orEmpty(
    listOf(fieldId, { isDistinct: true }),
    'Fields whose answers Baton takes over from the last handoff of this type.',
  ),
};

/** When the form opens. */
export type OpeningSchedule = ValueOf<typeof keys>;

export const opens = group(keys, { check: rejectUseless });

function* rejectUseless({ every, on }: OpeningSchedule, written: Mapping): Parsed<void> {
  if (on !== undefined && every !== 'week') {
    yield problemAt(
      locationOf(written, 'on'),
      `\`on\` names a day, but the form opens every ${every}.`,
      'Remove `on`, or write `every: week`.',
    );
  }
}
