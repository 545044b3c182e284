// An issue's history on GitHub, in order. The lifecycle depends on it alone: the event of a run only
// identifies the issue.

import type { Template } from '../config/types.ts';
import type { Command, RatingSaid } from './command.ts';
import type { OpeningNote } from './recurring/opening-note.ts';
import type { ChecklistEntry, Submission } from './submission.ts';

/** A person or bot that acts on GitHub. */
export interface Actor {
  /** Without `@`, and without `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}

interface FactBase {
  /**
   * Permanent id: `issue:34`, `edit:<node id>`, `timeline:<node id>`, `relabelled:<node id>`,
   * `task:<node id>@<time>`, `comment:<id>`, `feedback:<issue>`, `next:<issue>`, `after:<issue>`, `replaced:<issue>`.
   */
  readonly source: string;
  /** GitHub's time, UTC ISO 8601, whole seconds. */
  readonly at: string;
  /** null: the account is gone. */
  readonly by: Actor | null;
}

/** How the private answers of a revision compare with those of the previous one. */
export interface PrivateChanges {
  /** Ids of the fields whose answers changed. */
  readonly fields: readonly string[];
  /** false: the history in between was removed, so other people may have edited too. */
  readonly isCertain: boolean;
}

/** A revision, parsed with the template that the issue had at another time. */
export interface AlternateParse {
  readonly template: Template;
  readonly submission: Submission;
}

export const closeReasons = ['completed', 'not_planned', 'duplicate'] as const;
export type CloseReason = (typeof closeReasons)[number];

export type ContentThen = Pick<Submission, 'checklist'> & { readonly title: string };

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
        /** Of an original that Baton wrote for `by`: the issue of the handoff before. */
        readonly openedFrom?: number;
        /** Of an original that Baton wrote for `by`, on schedule. */
        readonly opening?: OpeningNote;
      }
    /**
     * A label `handoff/<type>` was added or removed: the last revision, parsed with the issue's new
     * template.
     */
    | {
        readonly kind: 'relabelled';
        readonly title: string;
        readonly as: AlternateParse;
        /** A person had closed the issue before. */
        readonly isClosed?: boolean;
      }
    /** An issue that a line of the checklist refers to was closed as completed. */
    | { readonly kind: 'task_completed'; readonly checklist: readonly ChecklistEntry[] }
    | { readonly kind: 'renamed'; readonly title: string }
    | { readonly kind: 'labeled'; readonly label: string }
    | { readonly kind: 'unlabeled'; readonly label: string }
    | { readonly kind: 'assigned'; readonly assignee: string }
    | { readonly kind: 'unassigned'; readonly assignee: string }
    | { readonly kind: 'closed'; readonly reason: CloseReason }
    /** To a discussion: GitHub closes and locks the issue, and no one can comment on it or reopen it. */
    | { readonly kind: 'converted' }
    | {
        readonly kind: 'reopened';
        /** The content of the issue then; absent if GitHub no longer has it. */
        readonly content?: ContentThen;
      }
    /** By a person, in its original text. */
    | {
        readonly kind: 'commented';
        readonly commands: readonly Command[];
        /** What is said before the first command; absent: nothing. */
        readonly text?: string;
        /** Absent: it contains something else. */
        readonly loneWord?: LoneWord;
        /** With `/reopen`: the content of the issue then; absent if GitHub no longer has it. */
        readonly content?: ContentThen;
      }
    /** A comment by this account was deleted. */
    | { readonly kind: 'comment_deleted'; readonly author: string | null }
    /** Baton opened the handoff that follows, in an issue of its own. */
    | {
        readonly kind: 'next_opened';
        readonly issueNumber: number;
        readonly request: string;
      }
    /** A person filed the form of the handoff that follows, in an issue whose title names this one. */
    | {
        readonly kind: 'next_filed';
        readonly issueNumber: number;
        readonly handoffType: string;
      }
    /** The ledger has this handoff as the next one after that of another issue, which its title names. */
    | { readonly kind: 'chain_joined'; readonly issueNumber: number }
    /** Baton opened the form of the next occurrence, in an issue of its own. */
    | { readonly kind: 'replaced'; readonly issueNumber: number }
    /** An incomplete form lost the label of its type, and nothing else makes it a form. */
    | { readonly kind: 'unlabelled_form' }
    /** It has a label again, while its issue is closed. */
    | { readonly kind: 'labelled_form' }
    /** A feedback form about this handoff, from its own issue. */
    | ({ readonly kind: 'feedback' } & RatingSaid)
    /**
     * GitHub shows that something happened, but no longer what: a text was removed from the history, or
     * a label was deleted.
     */
    | { readonly kind: 'history_unavailable'; readonly what: 'filing' | 'edit' | 'act' }
    | { readonly kind: 'gone'; readonly reason: 'deleted' | 'transferred' | 'unknown' }
  );

export type ActivityOf<Kind extends IssueActivity['kind']> = Extract<
  IssueActivity,
  { readonly kind: Kind }
>;

/** The whole of a comment. */
export type LoneWord = 'yes' | 'done';
