// The four headline figures and their change from the previous window.

import { pluralize } from '../../base/join-list.ts';
import type { Headline, Metrics } from '../../metrics/types.ts';

interface Figure {
  readonly name: string;
  readonly of: (headline: Headline) => number;
  readonly write: (amount: number) => string;
  /** Formats the change, without its sign. */
  readonly writeChange: (amount: number) => string;
}

const hours = (amount: number) => `${amount.toFixed(1)} h`;

export const headlineFigures: readonly Figure[] = [
  {
    name: 'Handoffs',
    of: ({ total_handoffs }) => total_handoffs,
    write: String,
    writeChange: String,
  },
  { name: 'Completed', of: ({ completed }) => completed, write: String, writeChange: String },
  {
    name: 'Completion rate',
    of: ({ completion_rate }) => completion_rate,
    write: (amount) => `${amount} %`,
    writeChange: (amount) => `${amount} points`,
  },
  {
    name: 'Average time to acceptance',
    of: ({ avg_acceptance_hours }) => avg_acceptance_hours,
    write: hours,
    writeChange: hours,
  },
];

export function headlineTable(metrics: Metrics): string {
  const { previous } = metrics;
  const window = pluralize(metrics.days, 'day');
  return [
    `| | Last ${window} | ${window} before | Change |`,
    '|---|---:|---:|---:|',
    ...headlineFigures.map(({ name, of, write, writeChange }) => {
      // Without a previous window, every change would only show that it is missing.
      const change =
        previous.total_handoffs === 0 ? '–' : signed(of(metrics) - of(previous), writeChange);
      return `| ${name} | ${write(of(metrics))} | ${write(of(previous))} | ${change} |`;
    }),
  ].join('\n');
}

export function signed(change: number, write: (amount: number) => string): string {
  if (change === 0) {
    return '±0';
  }
  return `${change > 0 ? '+' : '−'}${write(Math.abs(change))}`;
}
