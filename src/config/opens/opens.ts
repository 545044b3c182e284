// The keys of `opens`: when Baton opens the form of a recurring handoff by itself.

import { quoted } from '../../base/format-words.ts';
import { time, weekday } from '../keys/dates.ts';
import { fieldId } from '../keys/field-id.ts';
import { listOf, oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { derived, optional, orEmpty, type ValueOf, withDefault } from '../kinds/keys.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping } from '../yaml/yaml-node.ts';

const intervals = ['day', 'weekday', 'week'] as const;

const keys = {
  every: derived(
    oneOf(intervals),
    'How often Baton opens the form: every day, every working day of the sending team without its holidays, or every week.',
    {
      fallback: (): (typeof intervals)[number] => 'day',
      missing: () => ({
        message: '`opens` does not say how often.',
        fix: 'Add `every: day`, `every: weekday` or `every: week`.',
      }),
    },
  ),
  on: optional(weekday, 'The day, with `every: week`. A holiday does not move it.', 'Monday'),
  at: withDefault(
    oneOrMore(time),
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

function* rejectUseless({ every, on, at }: OpeningSchedule, written: Mapping): Parsed<void> {
  if (on !== undefined && every !== 'week') {
    yield problemAt(
      locationOf(written, 'on'),
      `\`on\` names a day, but the form opens every ${every}.`,
      'Remove `on`, or write `every: week`.',
    );
  }
  const twice = at.find((one, index) => at.indexOf(one) < index);
  if (twice !== undefined) {
    yield problemAt(
      locationOf(written, 'at'),
      `\`at\` has the time ${quoted(twice)} twice.`,
      'Remove one of the two.',
    );
  }
}
