// The keys of `opens`: when Baton opens the form of a recurring handoff by itself.

import { capitalize, quoted } from '../../base/format-words.ts';
import { date, month, time, weekdays } from '../keys/dates.ts';
import { fieldId } from '../keys/field-id.ts';
import { listOf, oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { optional, orEmpty, required, type ValueOf, withDefault } from '../kinds/keys.ts';
import { oneOf } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, valueAt } from '../yaml/yaml-node.ts';
import { openingDays } from './opening-day.ts';
import { pausePeriods } from './pauses.ts';

/** Each with the number of weeks. */
export const weekSteps = { week: 1, '2 weeks': 2, '3 weeks': 3, '4 weeks': 4 } as const;
type WeekStep = keyof typeof weekSteps;

const keys = {
  every: required(
    oneOf(['day', 'weekday', 'week', '2 weeks', '3 weeks', '4 weeks', 'month']),
    'How often Baton opens the form: every day, every working day of the sending team without its holidays, every week, every two to four weeks, or every month.',
    'Add `every: day`, `every: weekday`, `every: week`, `every: 2 weeks` or `every: month`.',
  ),
  on: optional(
    openingDays,
    'The day or days, except with `every: day` and `every: weekday`. In a month that is too short, its last day. `last weekday` is the last working day of the sending team. A holiday moves no other day.',
    'Monday, or the 1st',
  ),
  start: optional(
    date,
    'The first day with a form, with `every: 2 weeks`, `3 weeks` or `4 weeks`. Baton counts the weeks from its week.',
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

/** A week, or several. */
export function isWeekStep(every: OpeningSchedule['every']): every is WeekStep {
  return every in weekSteps;
}

function* rejectUseless(schedule: OpeningSchedule, written: Mapping): Parsed<void> {
  const { every, on } = schedule;
  yield* checkStart(schedule, written);
  if (on !== undefined && !isWeekStep(every) && every !== 'month') {
    yield problemAt(
      locationOf(written, 'on'),
      `\`on\` names a day, but the form opens every ${every}.`,
      'Remove `on`, or write `every: week` or `every: month`.',
    );
  }
  const position = [on].flat().find((day) => typeof day === 'string');
  if (isWeekStep(every) && position !== undefined) {
    yield problemAt(
      locationOf(written, 'on'),
      `\`on\` is ${quoted(position)}, but the form opens every ${every}.`,
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

/** Which of two weeks it is does not follow from the calendar. */
function* checkStart({ every, on, start }: OpeningSchedule, written: Mapping): Parsed<void> {
  const needsStart = isWeekStep(every) && weekSteps[every] > 1;
  if (needsStart && start === undefined && valueAt(written, 'start') === undefined) {
    yield problemAt(
      locationOf(written, 'every'),
      `The form opens every ${every}, but \`start\` does not say in which week.`,
      'Add the first day with a form: `start: 2026-12-07`.',
    );
  }
  if (!needsStart && start !== undefined) {
    yield problemAt(
      locationOf(written, 'start'),
      `\`start\` names a week, but the form opens every ${every}.`,
      'Remove `start`, or write `every: 2 weeks`.',
    );
  }
  if (needsStart && start !== undefined) {
    yield* checkFirstDay(start, on, written);
  }
}

function* checkFirstDay(start: string, on: OpeningSchedule['on'], written: Mapping): Parsed<void> {
  const isInvalid = on === undefined && valueAt(written, 'on') !== undefined;
  const day = new Date(`${start}T00:00:00Z`).getUTCDay() || 7;
  if (!isInvalid && ![on ?? 1].flat().includes(day)) {
    const name = weekdays[day - 1] ?? '';
    yield problemAt(
      locationOf(written, 'start'),
      `\`start\` is ${start}, a ${capitalize(name)}, but no form opens on that day.`,
      `Write the first day with a form, or add \`${name}\` to \`on\`.`,
    );
  }
}
