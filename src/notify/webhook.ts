// Sends signed webhooks: https://www.standardwebhooks.com. A message keeps its id on every attempt,
// so receivers can detect duplicates.

import { Webhook } from 'standardwebhooks';
import type { OutboxMessage, SendResult } from '../ports/notifier.ts';
import { webhookBody } from '../render/messages/webhook.ts';
import { messageKey } from './message-key.ts';
import { type Post, post } from './post.ts';

export function sendToWebhook(
  outboxMessage: OutboxMessage,
  { secret, ...options }: Pick<Post, 'url' | 'fetch' | 'timeLimit'> & { readonly secret: string },
): Promise<SendResult> {
  const id = `msg_${messageKey(outboxMessage)}`;
  const body = JSON.stringify(webhookBody(outboxMessage.message));
  // The machine's clock: receivers compare it with their own.
  const now = new Date();
  return post({
    ...options,
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
  });
}
