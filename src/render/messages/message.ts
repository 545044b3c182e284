// A message to people and programs outside GitHub: plain data, rendered for each channel. It never
// contains answers to private fields.

/** The event it reports. The last ones go to webhooks only. */
export const messageKinds = [
  'initiated',
  'resubmitted',
  'returned',
  'due_soon',
  'overdue',
  'completed',
  'accepted',
  'rerouted',
  'reassigned',
  'asked',
  'answered',
  'held',
  'resumed',
  'report',
  'cancelled',
  'reverted',
  'next_opened',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A person the message mentions. */
export interface Mention {
  readonly login: string;
  /** Slack member id; null if the configuration has no id. */
  readonly slack: string | null;
}

/** A name and a value, each one line of plain text. */
export interface MessageField {
  readonly name: string;
  readonly text: string;
}

export interface MessageList {
  readonly title: string;
  readonly items: readonly { readonly text: string; readonly url: string }[];
  /** How many more there are. */
  readonly left: number;
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
  /** Time of the event, UTC ISO 8601. */
  readonly at: string;
  /** `owner/name`. */
  readonly repository: string;
  /** One line of plain text, like all texts below. */
  readonly headline: string;
  /**
   * The subject of its mail, the same for all of one issue. Absent: the headline, as of a report
   * or of a message that an earlier release stored.
   */
  readonly subject?: string | undefined;
  readonly called: readonly Mention[];
  readonly facts: readonly MessageField[];
  /** Lines with links, under their titles. */
  readonly lists: readonly MessageList[];
  /** The next step; null if there is none. */
  readonly next: string | null;
  readonly link: { readonly text: string; readonly url: string };
  /** The payload for programs. */
  readonly data: { readonly [key: string]: Json };
}
