// The message that Baton sends outside GitHub for a report: its headline figures and a link.

import { pluralize } from '../../base/join-list.ts';
import type { Metrics } from '../../metrics/types.ts';
import { hoursOrDays } from '../format/time.ts';
import type { Json, Message, MessageField } from './message.ts';
import { truncatedLine } from './plain.ts';

export interface ReportMessageView {
  /** `2026-W47`. */
  readonly period: string;
  readonly at: string;
  readonly issue: { readonly number: number; readonly url: string };
  /** null if an earlier run posted the report but stopped before sending messages. */
  readonly metrics: Metrics | null;
  readonly repository: string;
}

export function reportMessage(view: ReportMessageView): Message {
  const { period, at, issue, metrics, repository } = view;
  return {
    kind: 'report',
    at,
    repository,
    headline: `Handoff report ${truncatedLine(period, 20)}`,
    called: [],
    facts: metrics === null ? [] : factsOf(metrics),
    next: null,
    link: { text: `Issue #${issue.number} in ${repository}`, url: issue.url },
    data: { report: reportData(view) },
  };
}

function factsOf(metrics: Metrics): readonly MessageField[] {
  const { previous, open } = metrics;
  const before = (was: number, write: (amount: number) => string = String) =>
    previous.total_handoffs === 0 ? '' : ` (before: ${write(was)})`;
  const percent = (amount: number) => `${amount} %`;
  return [
    {
      name: `Handoffs in ${pluralize(metrics.days, 'day')}`,
      text: `${metrics.total_handoffs}${before(previous.total_handoffs)}`,
    },
    {
      name: 'Completed',
      text: `${metrics.completed}, ${percent(metrics.completion_rate)}${before(previous.completion_rate, percent)}`,
    },
    {
      name: 'Average time to acceptance',
      text: `${hoursOrDays(metrics.avg_acceptance_hours)}${before(previous.avg_acceptance_hours, hoursOrDays)}`,
    },
    { name: 'Waiting', text: String(open.waiting) },
    { name: 'Overdue', text: String(open.overdue) },
  ];
}

function reportData({ period, issue, metrics }: ReportMessageView): Json {
  const base = { period, issue_number: issue.number };
  return metrics === null
    ? base
    : {
        ...base,
        days: metrics.days,
        from: metrics.from,
        to: metrics.to,
        total_handoffs: metrics.total_handoffs,
        completed: metrics.completed,
        completion_rate: metrics.completion_rate,
        avg_acceptance_hours: metrics.avg_acceptance_hours,
        waiting: metrics.open.waiting,
        overdue: metrics.open.overdue,
      };
}
