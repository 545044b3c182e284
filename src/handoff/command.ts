// Commands: lines in a comment that start with `/`. The text up to the next command belongs to it.

export const commandNames = [
  'accept',
  'return',
  'resubmit',
  'complete',
  'cancel',
  'reopen',
  'take',
  'assign',
  'ask',
  'hold',
  'resume',
  'handoff',
  'rate',
  'context',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Names in other tools, and common synonyms. */
export const commandSynonyms: ReadonlyMap<string, CommandName> = new Map([
  ['approve', 'accept'],
  ['claim', 'accept'],
  ['close', 'complete'],
  ['done', 'complete'],
  ['finish', 'complete'],
  ['reject', 'return'],
  ['decline', 'return'],
  ['reassign', 'assign'],
  ['takeover', 'take'],
  ['take-over', 'take'],
  ['question', 'ask'],
  ['pause', 'hold'],
  ['unhold', 'resume'],
  ['remove-hold', 'resume'],
  ['unpause', 'resume'],
  ['handover', 'handoff'],
  ['next', 'handoff'],
]);

/** Commands of other tools without an equivalent: Baton suggests the nearest. */
export const commandHints: ReadonlyMap<string, CommandName> = new Map([
  ['unassign', 'assign'],
  ['unclaim', 'assign'],
  ['abort', 'cancel'],
  ['withdraw', 'cancel'],
  ['commands', 'help'],
  ['rating', 'rate'],
  ['refuse', 'return'],
  ['submit', 'resubmit'],
  ['ack', 'accept'],
  ['acknowledge', 'accept'],
  ['resolve', 'complete'],
  ['resolved', 'complete'],
  ['snooze', 'hold'],
  ['deny', 'return'],
  ['delegate', 'assign'],
]);

export type Command =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly text: string;
      /** Of `/hold`: what its text comes to; null: a date that no one can read. */
      readonly hold?: HoldSaid | null;
    }
  /** Not a command, but close enough to be meant as one. */
  | { readonly kind: 'unknown'; readonly written: string; readonly meant: CommandName };

/** Absent parts were not given. */
export interface ReturnSaid {
  /** One of the template's codes. */
  readonly reason?: string;
  readonly comment?: string;
  /** Ids of the fields that the comment names. */
  readonly fields?: readonly string[];
}

/** How long a handoff is on hold, and why. */
export interface HoldSaid {
  /** The days that can be meant, `YYYY-MM-DD`; none: no day was said. */
  readonly days: readonly string[];
  /** Empty: not said. */
  readonly reason: string;
}

export interface RatingSaid {
  /** 1 to 5. */
  readonly rating: number;
  readonly comment: string | null;
  /** Ids of fields. */
  readonly missing: readonly string[];
}
