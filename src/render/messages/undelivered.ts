// What people read on GitHub, and in the log, of a message that could not be sent.

import { groupBy } from '../../base/group-by.ts';
import { joinList, pluralize } from '../../base/join-list.ts';
import { singleLine } from '../../base/sanitize.ts';
import { code, prose } from '../format/escape.ts';
import { noticeMarker } from '../markers.ts';
import type { Message, MessageKind } from './message.ts';

export const channels = ['slack', 'email', 'webhook'] as const;
export type Channel = (typeof channels)[number];

/** One message on its way to one place. */
export interface AddressedMessage {
  readonly id: string;
  readonly channel: Channel;
  /** A line of `slack-webhook-url`, an e-mail address, or nothing. Never the address of a webhook. */
  readonly target: string;
  readonly message: Pick<Message, 'kind'>;
}

/** A comment on the issue, once nothing more is tried. Calls nobody. */
export function deliveryFailureComment(
  addressed: AddressedMessage,
  { attempts, error }: { readonly attempts: number; readonly error: string },
): string {
  return [
    noticeMarker(`outbox:${addressed.id}`),
    `**Not told outside GitHub:** ${what[addressed.message.kind]} could not be sent ${whereTo(addressed)}, and is not tried again after ${pluralize(attempts, 'attempt')}.`,
    '',
    `The last one: ${prose(error, 300)}`,
    '',
    prose(remedies[addressed.channel]),
    '',
  ].join('\n');
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

/** The line of `slack-webhook-url` that serves every team without one of its own. */
export const anyTeam = '*';

const what = {
  initiated: 'that this was handed over',
  resubmitted: 'that this was handed over again',
  returned: 'that this was returned',
  overdue: 'that this is overdue',
  completed: 'that this is completed',
  report: 'this report',
  accepted: 'that this was accepted',
  cancelled: 'that this was cancelled',
  reverted: 'that this was reverted',
} satisfies Record<MessageKind, string>;

const remedies = {
  slack: 'Look whether the address in the input `slack-webhook-url` is still one that Slack knows.',
  email: 'Look whether the input `smtp-url` is right, and whether there is such an address.',
  webhook: 'Look whether what stands at the input `webhook-url` answers with a status of 2xx.',
} satisfies Record<Channel, string>;

/** For the log: words of ours. */
export function logOf(addressed: AddressedMessage): string {
  const { channel, target, message } = addressed;
  const place = channel === 'webhook' ? 'the webhook' : `${channel} (${singleLine(target)})`;
  return `the message "${message.kind}" to ${place}`;
}

/** The message of a commit that settles what became of messages. */
export function outboxAudit(
  settled: readonly { readonly issueNumber: number | null; readonly outcome: string }[],
): string {
  const lines = [...groupBy(settled, ({ outcome }) => outcome)].map(([outcome, all]) => {
    const issues = [
      ...new Set(
        all.flatMap(({ issueNumber }) => (issueNumber === null ? [] : [`#${issueNumber}`])),
      ),
    ];
    const where = issues.length === 0 ? '' : ` (issue ${joinList(issues)})`;
    return `${pluralize(all.length, 'message')} ${outcome}${where}`;
  });
  return `outbox: ${joinList(lines)}`;
}
