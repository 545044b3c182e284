// An idempotency key for a message: the same for every attempt, unique, letters and digits only.

import { createHash } from 'node:crypto';
import type { OutboxMessage } from '../ports/notifier.ts';

export function messageKey({ id, message }: Pick<OutboxMessage, 'id' | 'message'>): string {
  return hashId(`${message.repository}\n${id}`);
}

export function hashId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
