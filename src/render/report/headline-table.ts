// The four headline figures and their change from the previous window, for the job summary. A rate
// or a mean needs five cases.

import { formatCount, pluralize } from '../../base/join-list.ts';
import { minCases } from '../../metrics/rounding.ts';
import type { Headline, Metrics } from '../../metrics/types.ts';
import { formatCompletionRate, formatMeanAcceptance } from '../format/format-rates.ts';
import { hoursOrDays } from '../format/time.ts';

interface Figure {
  readonly name: string;
  readonly of: (headline: Headline) => number;
  readonly write: (headline: Headline) => string;
  /** Formats the change, without its sign. */
  readonly writeChange: (amount: number) => string;
  /** The handoffs it is taken from; absent: it counts them. */
  readonly cases?: (headline: Headline) => number;
}

const figures: readonly Figure[] = [
  {
    name: 'Handoffs',
    of: ({ total_handoffs }) => total_handoffs,
    write: ({ total_handoffs }) => formatCount(total_handoffs),
    writeChange: String,
  },
  {
    name: 'Completed',
    of: ({ completed }) => completed,
    write: ({ completed }) => formatCount(completed),
    writeChange: String,
  },
  {
    name: 'Completion rate',
    of: ({ completion_rate }) => completion_rate,
    write: formatCompletionRate,
    writeChange: (amount) => `${amount} points`,
    cases: ({ total_handoffs }) => total_handoffs,
  },
  {
    name: 'Average time to acceptance',
    of: ({ avg_acceptance_hours }) => avg_acceptance_hours,
    write: formatMeanAcceptance,
    writeChange: hoursOrDays,
    cases: ({ accepted_handoffs }) => accepted_handoffs,
  },
];

export function headlineTable(metrics: Metrics): string {
  const { previous } = metrics;
  const window = pluralize(metrics.days, 'day');
  return [
    `| | Last ${window} | ${window} before | Change |`,
    '|---|---:|---:|---:|',
    ...figures.map((figure) => {
      const { name, write } = figure;
      return `| ${name} | ${write(metrics)} | ${write(previous)} | ${change(figure, metrics)} |`;
    }),
  ].join('\n');
}

function change({ of, writeChange, cases }: Figure, metrics: Metrics): string {
  const { previous } = metrics;
  const isComparable =
    cases === undefined || [metrics, previous].every((headline) => cases(headline) >= minCases);
  // Without a previous window, every change would only show that it is missing.
  return previous.total_handoffs === 0 || !isComparable
    ? '–'
    : signed(of(metrics) - of(previous), writeChange);
}

function signed(amount: number, write: (amount: number) => string): string {
  if (amount === 0) {
    return '±0';
  }
  return `${amount > 0 ? '+' : '−'}${write(Math.abs(amount))}`;
}
