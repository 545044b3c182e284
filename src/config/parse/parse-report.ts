// When the report is due, and over how many days it looks back.

import type { ReportSchedule } from '../types.ts';
import { readKey, readMapping } from '../yaml/parse-mapping.ts';
import { oneOf, wholeNumber } from '../yaml/parse-value.ts';
import { problemAt, type Reading } from '../yaml/parsed.ts';
import { placeOf, type Tree, valueAt } from '../yaml/yaml-node.ts';
import { readTime, readTimeZone, readWeekday } from './parse-calendar.ts';

export const defaultReport: ReportSchedule = {
  every: 'week',
  on: 1,
  at: '08:00',
  timezone: 'UTC',
};

export const reportKeys = ['every', 'on', 'at', 'timezone', 'days'] as const;

export const reportIntervals = ['day', 'week', 'month'] as const;

/** Every month has a 28th. */
const readDayOfMonth = wholeNumber(1, 28);

export function* readReport(tree: Tree, subject: string): Reading<ReportSchedule | undefined> {
  const mapping = yield* readMapping(tree, subject, reportKeys);
  if (mapping === undefined) return undefined;
  const written = yield* readKey(mapping, 'every', oneOf(reportIntervals));
  const every = written ?? defaultReport.every;
  if (every === 'day' && valueAt(mapping, 'on') !== undefined) {
    yield problemAt(
      placeOf(mapping, 'on'),
      'A report of every day has no `on`.',
      'Leave `on` out, or write `every: week`.',
    );
  }
  // With an `every` that cannot be read there is no telling what `on` should be.
  const known = written !== undefined || valueAt(mapping, 'every') === undefined;
  const readOn = every === 'month' ? readDayOfMonth : readWeekday;
  const on = known && every !== 'day' ? yield* readKey(mapping, 'on', readOn) : undefined;
  const days = yield* readKey(mapping, 'days', wholeNumber(1, 366));
  return {
    every,
    on: on ?? defaultReport.on,
    at: (yield* readKey(mapping, 'at', readTime)) ?? defaultReport.at,
    timezone: (yield* readKey(mapping, 'timezone', readTimeZone)) ?? defaultReport.timezone,
    ...(days === undefined ? {} : { days }),
  };
}
