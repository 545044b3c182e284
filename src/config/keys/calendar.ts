// The keys of a team's `calendar`.

import { parseTimeOfDay } from '../../base/date.ts';
import { listOf } from '../kinds/collections.ts';
import { group } from '../kinds/group.ts';
import { orEmpty, withDefault } from '../kinds/keys.ts';
import { isRecord, isText } from '../kinds/kind.ts';
import { wordWith } from '../kinds/scalars.ts';
import { date, timePattern, timeZone, weekday } from './dates.ts';

interface Hours {
  /** `HH:MM`, local time. */
  readonly from: string;
  readonly to: string;
}

const hours = wordWith<Hours>(
  {
    name: 'hours',
    example: '09:00-17:00',
    pattern: `${timePattern} *[-–] *${timePattern}`,
    which: (written) => {
      const [from, to] = endsOf(written);
      return from && to ? `does not end after ${from}` : 'is not a range of hours';
    },
    fix: 'Write the earlier time first, both on the same day: `09:00-17:00`. The latest end is `23:59`.',
  },
  (written) => {
    const [from, to, ...rest] = endsOf(written);
    return from && to && rest.length === 0 && from < to ? { from, to } : undefined;
  },
  (json): json is Hours => isRecord(json) && isText(json['from']) && isText(json['to']),
);

function endsOf(written: string): readonly (string | undefined)[] {
  return written.split(/ *[-–] */).map(parseTimeOfDay);
}

const days = listOf(weekday, {
  isDistinct: true,
  isSorted: true,
  fixForEmpty: 'Write `[mon, tue, wed, thu, fri]`, or remove the line.',
});

export const calendar = group({
  timezone: withDefault(timeZone, 'UTC', 'The time zone of the team.'),
  days: withDefault(days, [1, 2, 3, 4, 5], 'The days on which the team works.', 'Monday to Friday'),
  hours: withDefault(
    hours,
    { from: '09:00', to: '17:00' },
    'When the team works on these days.',
    '`09:00-17:00`',
  ),
  holidays: orEmpty(
    listOf(date, { isDistinct: true, isSorted: true }),
    'Days on which the team does not work.',
  ),
});
