// Loads the notification code only if a channel is configured.

import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { OutboxMessage } from '../../ports/notifier.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ProcessedIssue } from '../issue/process-issue.ts';
import type { FailureLog, IssueFailure } from '../issue-failure.ts';
import type { DispatchInput } from './dispatch-outbox.ts';
import type { NotificationContext } from './enqueue-notifications.ts';
import type { PostedReport } from './enqueue-report.ts';

/** Adds messages for recorded events to the outbox. An issue whose messages fail adds no messages. */
export type OutboxWriter = (
  ledger: LedgerTransaction,
  examined: readonly ProcessedIssue[],
  failures: FailureLog,
) => Promise<readonly OutboxMessage[]>;

export async function createOutboxWriter(
  { notifier }: Ports,
  context: Omit<NotificationContext, 'reach' | 'failures'>,
): Promise<OutboxWriter> {
  if (notifier === undefined) {
    return async () => [];
  }
  const { enqueueNotifications: announce } = await import('./enqueue-notifications.ts');
  const announcing = { ...context, reach: notifier.reach };
  return (ledger, examined, failures) => announce(ledger, examined, { ...announcing, failures });
}

/** Adds messages about a report to the outbox. */
export async function reportAnnouncer(
  { notifier }: Ports,
  context: Omit<NotificationContext, 'reach'> & { readonly report: PostedReport },
): Promise<(ledger: LedgerTransaction) => Promise<readonly OutboxMessage[]>> {
  if (notifier === undefined) {
    return async () => [];
  }
  const { reportMessages } = await import('./enqueue-report.ts');
  const messages = await reportMessages(context.report, {
    ...context,
    reach: notifier.reach,
  });
  return (ledger) => ledger.queueMessages(messages);
}

/**
 * Runs after the commit, once GitHub is in sync.
 * @returns the issues about which Baton could not send because of a bug
 */
export async function dispatchNotifications(
  ports: Ports,
  delivery: DispatchInput,
): Promise<readonly IssueFailure[]> {
  const { notifier } = ports;
  if (notifier === undefined) {
    return [];
  }
  const { dispatchOutbox: deliver } = await import('./dispatch-outbox.ts');
  return deliver({ ...ports, notifier }, delivery);
}
