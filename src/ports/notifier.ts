// Messages to people and programs outside GitHub, and who takes them there, in our own words.

import type { Message } from '../render/messages/message.ts';
import type { AddressedMessage } from '../render/messages/undelivered.ts';

/** A message in the outbox: it is there as soon as what it tells of is recorded, and until it is sent. */
export interface OutboxMessage extends AddressedMessage {
  readonly issueNumber: number | null;
  readonly message: Message;
  /** The event it tells of, or `report:` and the period. */
  readonly eventSource: string;
  readonly createdAt: string;
  /** Counted before they are made. */
  readonly attempts: number;
  /** Before then nobody but who counted the last attempt may send it. */
  readonly nextAt: string;
}

export interface DueMessage extends OutboxMessage {
  /** The handoff has moved on since. */
  readonly isSuperseded: boolean;
  /** Why the last attempt failed; null: nobody has said. */
  readonly lastError: string | null;
}

/** What became of a message. */
export type OutboxUpdate = { readonly id: string } & (
  | { readonly kind: 'tried'; readonly attempts: number; readonly nextAt: string }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'sent'; readonly at: string }
  | { readonly kind: 'given_up'; readonly at: string; readonly error: string }
);

export interface OutboxView {
  /** Neither sent nor given up, and nobody's turn any more; the oldest first. */
  dueMessages(now: string): Promise<readonly DueMessage[]>;
}

export interface OutboxChanges {
  /** Those that have never been there before are put in, and given back. */
  queueMessages(messages: readonly OutboxMessage[]): Promise<readonly OutboxMessage[]>;
  updateMessages(updates: readonly OutboxUpdate[]): Promise<void>;
  /** Those put in before then, whatever became of them. */
  forgetMessages(before: string): Promise<void>;
}

/** Who can be reached outside GitHub, as far as the run was told how. */
export interface NotifierCapabilities {
  /** The repository, and where people see it. */
  readonly repository: { readonly name: string; readonly url: string };
  /** Lines of `slack-webhook-url`: names of channels or teams, and `*` for all the others. */
  readonly slack: readonly string[];
  readonly email: boolean;
  readonly webhook: boolean;
}

export type SendResult =
  | { readonly kind: 'sent' }
  /** `isDown`: the next message would fare no better. */
  | { readonly kind: 'failed'; readonly error: string; readonly isChannelDown: boolean };

/** Slack, e-mail and webhook. */
export interface Notifier {
  readonly reach: NotifierCapabilities;
  /** Takes ten seconds at the most, and fails by its answer. */
  send(message: OutboxMessage): Promise<SendResult>;
  /** Tells whoever reads the run's log. */
  note(line: string): void;
  warn(line: string): void;
}
