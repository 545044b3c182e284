// The keys of `report`: when it is posted, and how far it looks back. And those of `dashboard`.

import { group } from '../kinds/group.ts';
import { optional, type ValueOf, withDefault } from '../kinds/keys.ts';
import { emptyValue, type Kind } from '../kinds/kind.ts';
import { flag, oneOf, wholeNumber } from '../kinds/scalars.ts';
import { problemAt } from '../yaml/parsed.ts';
import { type Mapping, textAt } from '../yaml/yaml-node.ts';
import { time, timeZone, weekday } from './dates.ts';

const intervals = ['day', 'week', 'month'] as const;

/** In a shorter month, the last day is meant. */
const dayOfMonth = wholeNumber(1, 31);

/** The weekday or day of the month, depending on `every`. */
const day: Kind<number> = {
  name: 'weekday, or day of the month from 1 to 31',
  *parse(tree, subject, siblings) {
    const every = everyOf(siblings);
    if (every === 'week') {
      return yield* weekday.parse(tree, subject);
    }
    if (every === 'month') {
      return yield* dayOfMonth.parse(tree, subject);
    }
    if (every === 'day') {
      yield problemAt(
        tree.at,
        'A daily report has no `on`.',
        'Remove `on`, or write `every: week`.',
      );
    }
    return undefined;
  },
  is: dayOfMonth.is,
  schema: { anyOf: [weekday.schema, dayOfMonth.schema] },
};

/** Undefined if it cannot be parsed: then `on` could be either. */
function everyOf(report: Mapping | undefined): (typeof intervals)[number] | undefined {
  const written = (report && textAt(report, 'every')) ?? 'week';
  return intervals.find((interval) => interval === written.toLowerCase());
}

const keys = {
  every: withDefault(oneOf(intervals), 'week', 'How often Baton posts a report.'),
  on: withDefault(
    day,
    1,
    'The day on which Baton posts the report. In a month that is too short, its last day.',
    'Monday, or the 1st',
  ),
  at: withDefault(time, '08:00', 'The time of day.'),
  timezone: withDefault(timeZone, 'UTC', 'The time zone of `on` and `at`.'),
  days: optional(
    wholeNumber(1, 366),
    'How many days the output `metrics` covers. The report covers its day, week or month.',
    'the input `days` of the action',
  ),
  skip_empty: withDefault(
    flag,
    false,
    'Whether Baton posts no report if nothing happened and no handoff is open.',
  ),
};

export type ReportSchedule = ValueOf<typeof keys>;

export const report = group(keys);

export const defaultReport = emptyValue(report);

/** A dashboard may be published where more people read it than the repository. */
export const dashboard = group({
  titles: withDefault(flag, false, 'Whether the dashboard contains the titles of open handoffs.'),
  logins: withDefault(flag, false, 'Whether the dashboard contains the owners of open handoffs.'),
});
