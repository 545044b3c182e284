// What GitHub shows of an issue's history, in the order it happened. The lifecycle is decided from
// these alone: an event that woke us only says which issue to look at.

import type { Template } from '../config/types.ts';
import type { Command, RatingSaid } from './command.ts';
import type { Submission } from './submission.ts';

/** Somebody or something that acts on GitHub. */
export interface Actor {
  /** Without `@`, and without `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}

interface FactBase {
  /**
   * Permanent id: `issue:34`, `edit:<node id>`, `timeline:<node id>`, `relabelled:<node id>`,
   * `comment:<id>`.
   */
  readonly source: string;
  /** GitHub's time, UTC ISO 8601, whole seconds. */
  readonly at: string;
  /** null: an account that is gone. */
  readonly by: Actor | null;
}

/** How the answers that a submission leaves out compare with those in the writing before. */
export interface PrivateChanges {
  /** Ids of the fields whose answer is another one. */
  readonly fields: readonly string[];
  /** The history in between was removed, so other people may have edited too. */
  readonly isCertain: boolean;
}

/** A writing, read as the form that the issue said it is at some time. */
export interface AlternateParse {
  readonly template: Template;
  readonly submission: Submission;
}

export type CloseReason = 'completed' | 'not_planned' | 'duplicate';

export type IssueActivity = FactBase &
  /** The body from then on; the first is the original. */
  (
    | {
        readonly kind: 'written';
        readonly submission: Submission;
        readonly title: string;
        readonly rewritten?: PrivateChanges;
        readonly as?: AlternateParse;
        /** A person had closed the issue before. */
        readonly isClosed?: boolean;
      }
    /** A label `handoff/<type>` came or went: the last writing, as the form that the issue says it is from then on. */
    | {
        readonly kind: 'relabelled';
        readonly title: string;
        readonly as: AlternateParse;
        /** A person had closed the issue before. */
        readonly isClosed?: boolean;
      }
    | { readonly kind: 'renamed'; readonly title: string }
    | { readonly kind: 'labeled'; readonly label: string }
    | { readonly kind: 'unlabeled'; readonly label: string }
    | { readonly kind: 'assigned'; readonly assignee: string }
    | { readonly kind: 'unassigned'; readonly assignee: string }
    | { readonly kind: 'closed'; readonly reason: CloseReason }
    | {
        readonly kind: 'reopened';
        /** The content of the issue then; absent if GitHub no longer has it. */
        readonly standing?: Pick<Submission, 'checklist'> & { readonly title: string };
      }
    /** By a person, with commands in it; as it was first written. */
    | { readonly kind: 'commented'; readonly commands: readonly Command[] }
    /** The comment that an account wrote is gone. */
    | { readonly kind: 'comment_deleted'; readonly author: string | null }
    /** A feedback form about this handoff, which is an issue of its own. */
    | ({ readonly kind: 'feedback' } & RatingSaid)
    /** Something that GitHub says happened, but no longer what: a text taken out of the history, a label deleted since. */
    | { readonly kind: 'history_unavailable'; readonly what: 'filing' | 'edit' | 'act' }
    | { readonly kind: 'gone'; readonly reason: 'deleted' | 'transferred' | 'unknown' }
  );

export type ActivityOf<Kind extends IssueActivity['kind']> = Extract<
  IssueActivity,
  { readonly kind: Kind }
>;
