// The keys of a team's `calendar`.

import { parseTimeOfDay } from '../../base/time/date.ts';
import { timePattern, timeZone, weekday } from '../keys/dates.ts';
import { listOf, oneOrMore } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { orEmpty, type ValueOf, withDefault } from '../kinds/keys.ts';
import { isRecord, isText } from '../kinds/kind.ts';
import { wordWith } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { itemsOf, itemsOrOne, type Mapping, valueAt, withNodes } from '../yaml/yaml-node.ts';
import { holidays } from './holidays.ts';
import {
  endOfDay,
  formatShift,
  maxNightShift,
  overlap,
  type Shift,
  shiftMinutes,
} from './shift.ts';

const shift = wordWith<Shift>(
  {
    name: 'hours',
    example: '09:00-17:00',
    pattern: `${timePattern} *[-–] *(${timePattern}|${endOfDay})`,
    which: (written) => {
      const read = parseShift(written);
      if (read === undefined) {
        return 'is not a range of hours';
      }
      return read.from === read.to
        ? 'ends when it starts'
        : 'ends on the next day, more than 16 hours later';
    },
    fix: (written) => {
      const read = parseShift(written);
      return read === undefined || read.from === read.to
        ? 'Write two times, such as `09:00-17:00`, or `22:00-06:00` over midnight. The whole day is `00:00-24:00`.'
        : 'Write hours after noon as `17:00`. A night shift has at most 16 hours; split a longer one into two.';
    },
  },
  (written) => {
    const read = parseShift(written);
    const isNight = read !== undefined && read.to <= read.from;
    return read === undefined || (isNight && shiftMinutes(read) > maxNightShift) ? undefined : read;
  },
  (json): json is Shift => isRecord(json) && isText(json['from']) && isText(json['to']),
);

function parseShift(written: string): Shift | undefined {
  const [begin = '', end = '', ...rest] = written.split(/ *[-–] */);
  const from = parseTimeOfDay(begin);
  const to = end === endOfDay ? end : parseTimeOfDay(end);
  return from && to && rest.length === 0 ? { from, to } : undefined;
}

const dayList = listOf(weekday, {
  isDistinct: true,
  isSorted: true,
  fixForEmpty: 'Write `[mon, tue, wed, thu, fri]`, or remove the line.',
});

const days: typeof dayList = {
  ...dayList,
  *parse(tree, subject) {
    const range = itemsOrOne(tree).find(
      (item) =>
        item.kind === 'scalar' && /[a-z]{2}(?: ?[-–] ?| to )[a-z]{2}|^weekdays$/i.test(item.source),
    );
    if (range === undefined) {
      return yield* dayList.parse(tree, subject);
    }
    yield problemAt(
      range.at,
      `${subject} must name each day.`,
      'Write them as in `[mon, tue, wed, thu, fri]`.',
    );
    return undefined;
  },
};

const keys = {
  timezone: withDefault(timeZone, 'UTC', 'The time zone of the team.'),
  days: withDefault(days, [1, 2, 3, 4, 5], 'The days on which the team works.', 'Monday to Friday'),
  hours: withDefault(
    oneOrMore(shift),
    [{ from: '09:00', to: '17:00' }],
    'When the team works on these days: one shift, or a list of shifts. A shift over midnight belongs to the day on which it starts.',
    '`09:00-17:00`',
  ),
  holidays: orEmpty(
    holidays,
    'Days on which the team does not work: dates, or the public holidays of a country.',
  ),
};

export const calendar = group(keys, { check: rejectOverlaps });

/** Time that two shifts share would count twice in the length of a working day. */
function* rejectOverlaps({ days, hours }: ValueOf<typeof keys>, written: Mapping): Parsed<void> {
  const shifts = withNodes(hours, itemsOf(valueAt(written, 'hours')));
  for (const [index, { value, node }] of shifts.entries()) {
    const other = hours.slice(0, index).find((earlier) => overlap(earlier, value, days));
    if (other !== undefined) {
      yield problemAt(
        node.at,
        `\`hours\` has the shifts \`${formatShift(other)}\` and \`${formatShift(value)}\`, which overlap.`,
        'End one shift before the next starts, or write the two as one.',
      );
    }
  }
}
