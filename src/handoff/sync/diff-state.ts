// The actual and the desired state of an issue on GitHub, and the effects that lead from one to the
// other. Effects only add things, or remove what Baton added: they never replace a set of labels or a
// body that a person may be editing.

import { includesLogin } from '../../config/teams/team.ts';
import type { CloseReason } from '../issue-activity.ts';
import { maxAssignees } from '../lifecycle/assign.ts';
import { causationIdOf } from '../lifecycle/replay.ts';
import { includesLabel } from '../status-label.ts';
import { fitLabels } from './fit-labels.ts';

/** A comment of Baton's. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  /** Present if another account of Baton's wrote it, before the token changed. */
  readonly byOther?: { readonly canDelete: boolean };
}

/** The actual state on GitHub. */
export interface ActualState {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly open: boolean;
  readonly statusComment: OwnComment | null;
  /** Repeated comments from concurrent runs, and status comments of another repository. */
  readonly duplicates: readonly number[];
  /** Sources of the notices that Baton has posted. */
  readonly notices: readonly string[];
  /** Baton's reactions to people's comments. */
  readonly reactions: readonly CommentReaction[];
}

/** 👍 or 👎 to the commands in a comment. */
export interface CommentReaction {
  readonly comment: number;
  readonly content: '+1' | '-1';
}

export interface Notice {
  /** The event it is about. */
  readonly source: string;
  readonly body: string;
}

/** The desired state on GitHub. */
export interface DesiredState {
  readonly labels: readonly string[];
  /** Baton's labels that must be removed. */
  readonly withoutLabels: readonly string[];
  readonly assignees: readonly string[];
  /** Whom Baton assigned, and whose turn is over. */
  readonly withoutAssignees: readonly string[];
  /** Logins that GitHub has refused to assign before: not tried again. */
  readonly unassignable: readonly string[];
  /** null: as people left it. */
  readonly state:
    | { readonly open: true }
    | { readonly open: false; readonly reason: CloseReason }
    | null;
  /** The text to append to the body, once, with its empty line before; null: nothing. */
  readonly checklist: string | null;
}

export type Effect =
  | { readonly kind: 'add_labels'; readonly labels: readonly string[] }
  | { readonly kind: 'remove_label'; readonly label: string }
  | { readonly kind: 'add_assignees'; readonly logins: readonly string[] }
  | { readonly kind: 'remove_assignees'; readonly logins: readonly string[] }
  | { readonly kind: 'close'; readonly reason: CloseReason }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'append_to_body'; readonly text: string }
  | { readonly kind: 'post_comment'; readonly body: string }
  | {
      readonly kind: 'edit_comment';
      readonly id: number;
      readonly body: string;
      /** Another account wrote it: if GitHub refuses the edit, a new comment replaces it. */
      readonly isByOther?: true;
    }
  | { readonly kind: 'delete_comment'; readonly id: number }
  | ({ readonly kind: 'react' } & CommentReaction);

/** The effects for labels, assignees, state and body. */
export function diffState(shown: ActualState, wanted: DesiredState): readonly Effect[] {
  const labels = fitLabels(shown.labels, {
    wanted: wanted.labels,
    removed: wanted.withoutLabels,
  });
  const logins = wanted.assignees.filter(
    (login) => !includesLogin(shown.assignees, login) && !includesLogin(wanted.unassignable, login),
  );
  const effects: Effect[] = [];
  if (wanted.checklist !== null) {
    effects.push({ kind: 'append_to_body', text: wanted.checklist });
  }
  const labelled: readonly Effect[] =
    labels.added.length === 0 ? [] : [{ kind: 'add_labels', labels: labels.added }];
  const unlabelled = shown.labels
    .filter((label) => includesLabel(wanted.withoutLabels, label))
    .map((label): Effect => ({ kind: 'remove_label', label }));
  effects.push(...(labels.hasRoom ? [...labelled, ...unlabelled] : [...unlabelled, ...labelled]));
  const left = shown.assignees.filter((login) => includesLogin(wanted.withoutAssignees, login));
  const added: readonly Effect[] = logins.length === 0 ? [] : [{ kind: 'add_assignees', logins }];
  const removed: readonly Effect[] =
    left.length === 0 ? [] : [{ kind: 'remove_assignees', logins: left }];
  const hasRoom = shown.assignees.length + logins.length <= maxAssignees;
  effects.push(...(hasRoom ? [...added, ...removed] : [...removed, ...added]));
  if (wanted.state !== null && wanted.state.open !== shown.open) {
    effects.push(
      wanted.state.open ? { kind: 'reopen' } : { kind: 'close', reason: wanted.state.reason },
    );
  }
  return effects;
}

/** The effects for comments, once the actual assignees are known. */
export function commentDifference(
  shown: ActualState,
  wanted: {
    readonly statusComment: string | null;
    readonly notices: readonly Notice[];
    readonly reactions: readonly CommentReaction[];
  },
): readonly Effect[] {
  const effects: Effect[] = [];
  const { statusComment } = wanted;
  if (statusComment !== null && shown.statusComment === null) {
    effects.push({ kind: 'post_comment', body: statusComment });
  }
  if (
    statusComment !== null &&
    shown.statusComment !== null &&
    !sameText(shown.statusComment.body, statusComment)
  ) {
    effects.push(editComment(shown.statusComment, statusComment));
  }
  for (const id of shown.duplicates) {
    effects.push({ kind: 'delete_comment', id });
  }
  // One comment answers all events of an action, whose first may no longer be due.
  const answered = new Set(shown.notices.map(causationIdOf));
  for (const notice of wanted.notices) {
    if (!answered.has(causationIdOf(notice.source))) {
      effects.push({ kind: 'post_comment', body: notice.body });
    }
  }
  for (const reaction of wanted.reactions) {
    if (!shown.reactions.some((one) => sameReaction(one, reaction))) {
      effects.push({ kind: 'react', ...reaction });
    }
  }
  return effects;
}

export function editComment({ id, byOther }: OwnComment, body: string): Effect {
  return { kind: 'edit_comment', id, body, ...(byOther === undefined ? {} : { isByOther: true }) };
}

function sameReaction(one: CommentReaction, other: CommentReaction): boolean {
  return one.comment === other.comment && one.content === other.content;
}

/** GitHub may store other line ends, and trims the end. */
function sameText(one: string, other: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(one) === plain(other);
}
