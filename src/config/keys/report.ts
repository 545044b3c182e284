// The keys of `report`: when it is posted, and how far it looks back. And those of `dashboard`.

import { group } from '../kinds/group.ts';
import { optional, type ValueOf, withDefault } from '../kinds/keys.ts';
import { either, emptyValue } from '../kinds/kind.ts';
import { flag, oneOf, wholeNumber } from '../kinds/scalars.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, type Mapping, textAt, valueAt } from '../yaml/yaml-node.ts';
import { dayOfMonth, time, timeZone, weekday } from './dates.ts';

/** The weekday or day of the month, depending on `every`. */
const day = either(weekday, dayOfMonth, (tree, siblings) => {
  const every = siblings && textAt(siblings, 'every')?.toLowerCase();
  const isNumber = tree.kind === 'scalar' && typeof tree.value === 'number';
  return every === 'week' || every === undefined || (every !== 'month' && !isNumber);
});

const keys = {
  every: withDefault(oneOf(['day', 'week', 'month']), 'week', 'How often Baton posts a report.'),
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

export const report = group(keys, { check: rejectDay });

function* rejectDay({ every }: ReportSchedule, written: Mapping): Parsed<void> {
  if (every === 'day' && valueAt(written, 'on') !== undefined) {
    yield problemAt(
      locationOf(written, 'on'),
      'A daily report has no `on`.',
      'Remove `on`, or write `every: week`.',
    );
  }
}

export const defaultReport = emptyValue(report);

/** A dashboard may be published where more people read it than the repository. */
export const dashboard = group({
  titles: withDefault(flag, false, 'Whether the dashboard contains the titles of open handoffs.'),
  logins: withDefault(
    flag,
    false,
    'Whether the dashboard contains the logins of people who have open handoffs.',
  ),
});
