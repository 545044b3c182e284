// Adds messages about a report to the outbox: one per team, channel and address.

import type { Metrics } from '../../metrics/types.ts';
import type { ReportIssue } from '../../ports/github.ts';
import type { OutboxMessage } from '../../ports/notifier.ts';
import { reportMessage } from '../../render/messages/report-message.ts';
import type { NotificationContext } from './enqueue-notifications.ts';
import { addresseesOf, toOutboxMessage } from './recipients.ts';

export interface PostedReport {
  readonly period: string;
  readonly issue: Pick<ReportIssue, 'number' | 'url'>;
  /** null if an earlier run posted it. */
  readonly metrics: Metrics | null;
}

export function reportMessages(
  report: PostedReport,
  { configuration, reach, now }: NotificationContext,
): readonly OutboxMessage[] {
  const { period, issue } = report;
  const message = reportMessage({ ...report, at: now, repository: reach.repository.name });
  const all = configuration.teams.flatMap((team) => addresseesOf({ team, people: [], reach }));
  const places = new Map(
    all.map((addressee) => [`${addressee.channel} ${addressee.target.toLowerCase()}`, addressee]),
  );
  return [...places.values()].map((addressee) =>
    toOutboxMessage(addressee, {
      issueNumber: issue.number,
      eventSource: `report:${period}`,
      message,
      now,
    }),
  );
}
