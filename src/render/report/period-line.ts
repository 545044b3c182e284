// What happened in the period of a report, in one line next to the period before.

import { minCases } from '../../metrics/rounding.ts';
import type { FlowMetrics } from '../../metrics/types.ts';
import { localDayAndMonth, monthAndYear, timeTaken } from '../format/time.ts';
import type { Reported } from './reported.ts';

type Dated = Pick<Reported, 'period' | 'metrics' | 'timezone'>;

/** `This week (16–22 Nov): 7 in, 5 done, 2 returned (last week 4, 6, 0). …` */
export function periodLine(reported: Dated): string {
  const { flow } = reported.metrics;
  const { previous } = flow;
  const { before } = wordsOf(reported.period);
  const isFirst = counts(previous).every((count) => count === 0) && previous.open === 0;
  const [opened, done, returned] = counts(flow);
  const was = isFirst ? `nothing ${before}` : `${before} ${counts(previous).join(', ')}`;
  return [
    `${periodName(reported)}: ${opened} in, ${done} done, ${returned} returned (${was}).`,
    `Open at the end: ${flow.open}${isFirst ? '' : `, was ${previous.open}`}.`,
    ...typicalWait(flow, previous),
  ].join(' ');
}

function counts({ initiated, completed, returned }: FlowMetrics): readonly number[] {
  return [initiated, completed, returned];
}

/** A median of fewer cases is mostly chance. */
function typicalWait(now: FlowMetrics, before: FlowMetrics): readonly string[] {
  const [wait, was] = [now, before].map(({ acceptance_hours: { count, median } }) =>
    median === null || count < minCases ? null : timeTaken(median),
  );
  return wait === null ? [] : [`Typical wait ${wait}${was === null ? '' : `, was ${was}`}.`];
}

/** `This week (16–22 Nov)`. */
export function periodName({ period, metrics: { from, to }, timezone }: Dated): string {
  const { name } = wordsOf(period);
  const [first, last] = [localDayAndMonth(from, timezone), localDayAndMonth(to, timezone)];
  if (name === 'This month') {
    return `${name} (${monthAndYear(to, timezone)})`;
  }
  if (first === last) {
    return `${name} (${first})`;
  }
  const [day, month] = first.split(' ');
  return `${name} (${last.endsWith(` ${month}`) ? `${day}–${last}` : `${first} – ${last}`})`;
}

function wordsOf(period: string): { readonly name: string; readonly before: string } {
  if (period.includes('W')) {
    return { name: 'This week', before: 'last week' };
  }
  return period.length === 'yyyy-mm'.length
    ? { name: 'This month', before: 'last month' }
    : { name: 'This day', before: 'the day before' };
}
