// A message that a run tried to send, and the receipt of that.

import type { DueMessage, OutboxMessage, Receipt, SendResult } from '../../ports/notifier.ts';
import { isExhausted } from './outbox-backoff.ts';

/** Of a message of this run, no attempt has failed before. */
export type Claimed = OutboxMessage & Partial<Pick<DueMessage, 'lastError'>>;

export interface Tried {
  readonly message: Claimed;
  readonly sent: SendResult;
}

/** The ledger has the attempt and this error already. */
export function isSameFailure(one: Tried, now: string): boolean {
  const receipt = receiptOf(one, now);
  return receipt.kind === 'failed' && receipt.error === one.message.lastError;
}

type Outcome = Exclude<Receipt, { readonly kind: 'tried' }>;

export const outcomes = {
  sent: 'sent',
  failed: 'not sent',
  given_up: 'failed',
} satisfies Record<Outcome['kind'], string>;

export function receiptOf({ message, sent }: Tried, at: string): Outcome {
  const { id, attempts } = message;
  if (sent.kind === 'sent') {
    return { kind: 'sent', id, attempts, at };
  }
  const { isPermanent } = sent;
  const isLast = isExhausted({ ...message, isPermanent }, message.nextAt);
  const kind = isLast ? 'given_up' : 'failed';
  return { kind, id, attempts, at, error: sent.error };
}
