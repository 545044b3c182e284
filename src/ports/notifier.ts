// Messages to people and programs outside GitHub, and the port that sends them.

import type { Message } from '../render/messages/message.ts';
import type { AddressedMessage } from '../render/messages/undelivered.ts';

/** A message in the outbox, from the commit of its event until it is sent. */
export interface OutboxMessage extends AddressedMessage {
  readonly issueNumber: number;
  readonly message: Message;
  /** The event it reports, or `report:` and the period. */
  readonly eventSource: string;
  readonly createdAt: string;
  /** Counted before each attempt. */
  readonly attempts: number;
  /** Until then, only the run that counted the last attempt may send it. */
  readonly nextAt: string;
}

export interface DueMessage extends OutboxMessage {
  /** The handoff has changed since. */
  readonly isSuperseded: boolean;
  /** Another message about this issue has failed for good at the same recipient. */
  readonly isFailureKnown: boolean;
  /** Why the last attempt failed; null if unknown. */
  readonly lastError: string | null;
}

/** What a run sets out to do with a message. */
export type OutboxUpdate = { readonly id: string } & (
  | { readonly kind: 'tried'; readonly attempts: number; readonly nextAt: string }
  | { readonly kind: 'given_up'; readonly at: string; readonly error: string }
);

/** The result of an attempt. */
export type Receipt = {
  readonly id: string;
  /** Which attempt it was, from 1. */
  readonly attempts: number;
  readonly at: string;
} & (
  | { readonly kind: 'sent' }
  /** `failed`: a later run tries again. */
  | { readonly kind: 'failed' | 'given_up'; readonly error: string }
);

export interface OutboxView {
  /** Pending messages that no other run may be sending, oldest first. */
  dueMessages(now: string): Promise<readonly DueMessage[]>;
}

export interface OutboxChanges {
  /** Adds new messages. @returns those that were not in the outbox before */
  queueMessages(messages: readonly OutboxMessage[]): Promise<readonly OutboxMessage[]>;
  updateMessages(updates: readonly OutboxUpdate[]): Promise<void>;
  /** Deletes messages added before then, in any state. */
  forgetMessages(before: string): Promise<void>;
  /** Takes over receipts that are stored next to the ledger, if a message seems due. */
  foldReceipts(now: string): Promise<void>;
}

/** The configured channels. */
export interface NotifierCapabilities {
  /** The repository and its URL. */
  readonly repository: { readonly name: string; readonly url: string };
  /** Keys of `slack-webhook-url`: channels or teams, and `*` for all others. */
  readonly slack: readonly string[];
  readonly email: boolean;
  readonly webhook: boolean;
}

export type SendResult =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'failed';
      readonly error: string;
      /** Further messages to this channel would fail too. */
      readonly isChannelDown: boolean;
      /** The server does not take this message at any time. */
      readonly isPermanent?: boolean;
      /** Milliseconds, if the server asks for a pause. */
      readonly retryAfter?: number;
    };

/** Slack, e-mail and webhook. */
export interface Notifier {
  readonly reach: NotifierCapabilities;
  /** Takes at most ten seconds. Returns failures, never throws. */
  send(message: OutboxMessage): Promise<SendResult>;
  /** Writes to the log of the run. */
  note(line: string): void;
  warn(line: string): void;
}
