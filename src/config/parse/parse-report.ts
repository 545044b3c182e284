// When the report is due, and over how many days it looks back.

import type { ReportSchedule } from '../types.ts';
import { parseKey, parseMapping } from '../yaml/parse-mapping.ts';
import { oneOf, wholeNumber } from '../yaml/parse-value.ts';
import { type Parsed, problemAt } from '../yaml/parsed.ts';
import { locationOf, valueAt, type YamlNode } from '../yaml/yaml-node.ts';
import { parseTime, parseTimeZone, parseWeekday } from './parse-calendar.ts';

export const defaultReport: ReportSchedule = {
  every: 'week',
  on: 1,
  at: '08:00',
  timezone: 'UTC',
};

export const reportKeys = ['every', 'on', 'at', 'timezone', 'days'] as const;

export const reportIntervals = ['day', 'week', 'month'] as const;

/** Every month has a 28th. */
const parseDayOfMonth = wholeNumber(1, 28);

export function* parseReport(tree: YamlNode, subject: string): Parsed<ReportSchedule | undefined> {
  const mapping = yield* parseMapping(tree, subject, reportKeys);
  if (mapping === undefined) return undefined;
  const written = yield* parseKey(mapping, 'every', oneOf(reportIntervals));
  const every = written ?? defaultReport.every;
  if (every === 'day' && valueAt(mapping, 'on') !== undefined) {
    yield problemAt(
      locationOf(mapping, 'on'),
      'A report of every day has no `on`.',
      'Leave `on` out, or write `every: week`.',
    );
  }
  // With an `every` that cannot be read there is no telling what `on` should be.
  const known = written !== undefined || valueAt(mapping, 'every') === undefined;
  const readOn = every === 'month' ? parseDayOfMonth : parseWeekday;
  const on = known && every !== 'day' ? yield* parseKey(mapping, 'on', readOn) : undefined;
  const days = yield* parseKey(mapping, 'days', wholeNumber(1, 366));
  return {
    every,
    on: on ?? defaultReport.on,
    at: (yield* parseKey(mapping, 'at', parseTime)) ?? defaultReport.at,
    timezone: (yield* parseKey(mapping, 'timezone', parseTimeZone)) ?? defaultReport.timezone,
    ...(days === undefined ? {} : { days }),
  };
}
