// Sends to a Slack incoming webhook:
// https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks

import type { OutboxMessage, SendResult } from '../ports/notifier.ts';
import { slackPayload } from '../render/messages/slack.ts';
import { type Post, post } from './post.ts';

export function sendToSlack(
  { message }: OutboxMessage,
  options: Pick<Post, 'url' | 'fetch' | 'timeLimit'>,
): Promise<SendResult> {
  return post({ ...options, headers: {}, body: JSON.stringify(slackPayload(message)) });
}
