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

/** An attempt, or its result. */
export type Receipt = {
  readonly id: string;
  /** Which attempt it was, from 1. */
  readonly attempts: number;
  readonly at: string;
} /** Counted before it is made. Until `nextAt`, only the run that counted it may send. */ & (
  | { readonly kind: 'tried'; readonly nextAt: string }
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
  /** Deletes messages added before then, in any state. */
  forgetMessages(before: string): Promise<void>;
  /** Takes over receipts that are stored next to the ledger, if a message seems due. */
  foldReceipts(now: string): Promise<void>;
}

/** What a run does with the messages that are due. */
export interface Claim<T> {
  readonly result: T;
  readonly receipts: readonly Receipt[];
  readonly reason: string;
}

/** On a branch, in a file that the next change of the ledger takes over. */
export interface OutboxReceipts {
  /** Records the results of attempts to send messages. Idempotent. */
  addReceipts(receipts: readonly Receipt[], reason: string): Promise<void>;
  /**
   * Records what a run sets out to do with due messages. On a conflict with another run it starts again, so no two
   * runs claim the same attempt.
   */
  claimMessages<T>(now: string, claim: (due: readonly DueMessage[]) => Claim<T>): Promise<T>;
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
  /** Closes the connections that are open: more messages open them again. Absent: none stay open. */
  end?(): Promise<void>;
  /** Writes to the log of the run. */
  note(line: string): void;
  warn(line: string): void;
}
