// Sends to a Slack incoming webhook:
// https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks

import type { OutboxMessage, SendResult } from '../ports/notifier.ts';
import { slackPayload } from '../render/messages/slack.ts';
import { type Post, post } from './post.ts';

/** https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks */
const meanings = {
  403: 'Slack does not let this webhook post to its channel',
  404: 'Slack no longer knows this webhook or its channel',
  410: 'the channel is archived in Slack',
};

export function sendToSlack(
  { message }: OutboxMessage,
  options: Pick<Post, 'url' | 'fetch' | 'timeLimit'>,
): Promise<SendResult> {
  return post({ ...options, meanings, headers: {}, body: JSON.stringify(slackPayload(message)) });
}
