// The keys of `opens`: when Baton opens the form of a recurring handoff by itself.

import { quoted } from '../../base/format-words.ts';
import { month, time } from '../keys/dates.ts';
import { fieldId } from '../keys/field-id.ts';
import { listOf, oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, orEmpty, required, type ValueOf, withDefault } from '../kinds/keys.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, valueAt } from '../yaml/yaml-node.ts';
import { openingDay } from './opening-day.ts';
import { pausePeriods } from './pauses.ts';

const keys = {
  every: required(
    oneOf(['day', 'weekday', 'week', 'month']),
    'How often Baton opens the form: every day, every working day of the sending team without its holidays, every week or every month.',
    'Add `every: day`, `every: weekday`, `every: week` or `every: month`.',
  ),
  on: optional(
    openingDay,
    'The day, with `every: week` or `every: month`. In a month that is too short, its last day. `last weekday` is the last working day of the sending team. A holiday moves no other day.',
    'Monday, or the 1st',
  ),
  in: optional(
    oneOrMore(month, { isDistinct: true }),
    'The months, with `every: month`: `[march, june, september, december]` for every quarter.',
    'every month',
  ),
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
  paused: optional(
    pausePeriods,
    'When Baton opens no form: one period, a list of periods, or `true` until you remove it.',
    'never',
  ),
};

/** When the form opens. */
export type OpeningSchedule = ValueOf<typeof keys>;

export const opens = group(keys, { check: rejectUseless });

function* rejectUseless({ every, on }: OpeningSchedule, written: Mapping): Parsed<void> {
  if (on !== undefined && every !== 'week' && every !== 'month') {
    yield problemAt(
      locationOf(written, 'on'),
      `\`on\` names a day, but the form opens every ${every}.`,
      'Remove `on`, or write `every: week` or `every: month`.',
    );
  }
  if (every === 'week' && typeof on === 'string') {
    yield problemAt(
      locationOf(written, 'on'),
      `\`on\` is ${quoted(on)}, but the form opens every week.`,
      'Write a weekday, or `every: month`.',
    );
  }
  if (every !== 'month' && valueAt(written, 'in') !== undefined) {
    yield problemAt(
      locationOf(written, 'in'),
      `\`in\` names months, but the form opens every ${every}.`,
      'Remove `in`, or write `every: month`.',
    );
  }
}
