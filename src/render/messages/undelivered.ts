// What people read on GitHub and in the log about a message that Baton could not send.

import { groupBy } from '../../base/group-by.ts';
import { joinList, pluralize } from '../../base/join-list.ts';
import { singleLine } from '../../base/sanitize.ts';
import { code, prose } from '../format/escape.ts';
import { duration } from '../format/time.ts';
import { noticeMarker } from '../markers.ts';
import type { Message, MessageKind } from './message.ts';

export const channels = ['slack', 'email', 'webhook'] as const;
export type Channel = (typeof channels)[number];

/** One message to one recipient. */
export interface AddressedMessage {
  readonly id: string;
  readonly channel: Channel;
  /** A name from `slack-webhook-url`, an e-mail address, or empty. Never the URL of a webhook. */
  readonly target: string;
  readonly message: Pick<Message, 'kind'>;
}

/** Of a message whose run was interrupted while it sent it. */
export const unknownError = 'the run was interrupted before it recorded the result';

/** Of a message that had to wait for others, which took all the time. */
export const untriedError = 'no run had time for it';

/** A comment on the issue when Baton stops trying. It mentions no one. */
export function deliveryFailureComment(
  addressed: AddressedMessage,
  {
    triedFor,
    error,
  }: {
    /** Seconds since the message was queued. */
    readonly triedFor: number;
    readonly error: string;
  },
): string {
  const message = `${what[addressed.message.kind]} ${whereTo(addressed)}`;
  const stopped = `It stopped after ${duration(triedFor)}.`;
  return [
    noticeMarker(`outbox:${addressed.id}`),
    error === unknownError
      ? `**Message perhaps not sent:** Baton does not know whether it sent ${message}. ${stopped}`
      : `**Message not sent:** Baton could not send ${message}. ${stopped}`,
    '',
    `Last error: ${prose(error, 300)}`,
    '',
    `${remedyOf(addressed, error)}Other messages about this issue that fail there are only in the log.`,
    '',
  ].join('\n');
}

/** The channel itself is not at fault where a run had no time or was interrupted. */
function remedyOf({ channel }: AddressedMessage, error: string): string {
  return error === unknownError || error === untriedError ? '' : `${prose(remedies[channel])} `;
}

function whereTo({ channel, target }: AddressedMessage): string {
  switch (channel) {
    case 'slack':
      return target === anyTeam ? 'to Slack' : `to ${code(target, 100)} in Slack`;
    case 'email':
      return `by e-mail to ${code(target, 100)}`;
    case 'webhook':
      return 'to the webhook';
  }
}

/** The line of `slack-webhook-url` for teams without their own. */
export const anyTeam = '*';

const what = {
  initiated: 'the notification that this was handed over',
  resubmitted: 'the notification that this was handed over again',
  returned: 'the notification that this was returned',
  due_soon: 'the notification that this is due soon',
  overdue: 'the notification that this is overdue',
  completed: 'the notification that this was completed',
  report: 'this report',
  accepted: 'the notification that this was accepted',
  rerouted: 'the notification that this goes to another team',
  reassigned: 'the notification that this has a new owner',
  asked: 'the question to the sender',
  answered: 'the notification that the question was answered',
  held: 'the notification that this is on hold',
  resumed: 'the notification that this is no longer on hold',
  cancelled: 'the notification that this was cancelled',
  reverted: 'the notification that this was reverted',
  next_opened: 'the notification that the next handoff was opened',
} satisfies Record<MessageKind, string>;

export const remedies = {
  slack: 'Check that the URL in the input `slack-webhook-url` is still valid in Slack.',
  email: 'Check the input `smtp-url`, and that this address exists.',
  webhook: 'Check that the URL in the input `webhook-url` responds with a 2xx status.',
} satisfies Record<Channel, string>;

/** Plain text for the log. */
export function logOf(addressed: AddressedMessage): string {
  return `the message "${addressed.message.kind}" to ${recipientOf(addressed)}`;
}

/** Plain text. */
export function recipientOf({
  channel,
  target,
}: Pick<AddressedMessage, 'channel' | 'target'>): string {
  return channel === 'webhook' ? 'the webhook' : `${channel} (${singleLine(target)})`;
}

/** The commit message for delivery results. */
export function outboxAudit(
  settled: readonly { readonly issueNumber: number | null; readonly outcome: string }[],
): string {
  const lines = [...groupBy(settled, ({ outcome }) => outcome)].map(([outcome, all]) => {
    const issues = [
      ...new Set(
        all.flatMap(({ issueNumber }) => (issueNumber === null ? [] : [String(issueNumber)])),
      ),
    ];
    const where = issues.length === 0 ? '' : ` (issue ${joinList(issues)})`;
    return `${pluralize(all.length, 'message')} ${outcome}${where}`;
  });
  return `outbox: ${joinList(lines)}`;
}
