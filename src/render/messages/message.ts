// A message to people and programs outside GitHub: written once, as plain data, and rendered for each
// way it takes. Answers to private fields never stand in one.

/** What it tells of. Those that only programs are told of come last. */
export const messageKinds = [
  'initiated',
  'resubmitted',
  'returned',
  'overdue',
  'completed',
  'report',
  'accepted',
  'cancelled',
  'reverted',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Somebody who is called by name. */
export interface Mention {
  readonly login: string;
  /** Member id; null: nobody has said who they are in Slack. */
  readonly slack: string | null;
}

/** A name of ours, and what it is: on one line, in plain text. */
export interface MessageField {
  readonly name: string;
  readonly text: string;
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface Message {
  readonly kind: MessageKind;
  /** When it happened, UTC ISO 8601. */
  readonly at: string;
  /** `owner/name`. */
  readonly repository: string;
  /** On one line, in plain text, as all that follows. */
  readonly headline: string;
  readonly called: readonly Mention[];
  readonly facts: readonly MessageField[];
  /** What to do now; null: nothing. */
  readonly next: string | null;
  readonly link: { readonly text: string; readonly url: string };
  /** For programs. */
  readonly data: { readonly [key: string]: Json };
}
