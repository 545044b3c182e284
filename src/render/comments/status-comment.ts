// The status comment: one per issue, kept current. It depends on recorded events, and on who is away on the day.

import type { LabelNames, Team, Template } from '../../config/types.ts';
import type { Deadlines } from '../../handoff/deadlines/deadlines.ts';
import type { Policy } from '../../handoff/policy.ts';
import type { EarlierHandoff, IssueState } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { statusMarker } from '../markers.ts';
import { handoffComment } from './handoff-comment.ts';
import { formComment } from './incomplete-comment.ts';

export interface StatusView {
  readonly state: IssueState;
  readonly handoffId: number | null;
  /** The template the issue was filed under. */
  readonly template: Template;
  readonly labels: LabelNames;
  readonly receiving: Team;
  readonly sending: Team;
  /** The account that filed the issue; null: it is gone; absent: not known. */
  readonly filer?: Policy['filer'];
  readonly due: Deadlines;
  readonly requireChecklist: boolean;
  readonly selfAccept?: Policy['selfAccept'];
  /** Field errors in the current description. */
  readonly errors: readonly FieldError[];
  /** Whether a person closed the issue. */
  readonly isClosed: boolean;
  /** Who completes the form. */
  readonly senders: readonly string[];
  /** Logins that GitHub does not let Baton assign. */
  readonly unassignable: readonly string[];
  /** Labels for which the issue has no room. */
  readonly labelsLeftOut?: readonly string[];
  /** Forms of the handoffs that the template names under `next`, by type; their addresses. */
  readonly nextForms?: ReadonlyMap<string, string>;
  /** Earlier handoffs about the same subject. */
  readonly earlier?: readonly EarlierHandoff[];
  /** For who is away, UTC ISO 8601; absent: absences are not shown. */
  readonly now?: string;
  /** The data branch with the ledger that records this issue. */
  readonly ledger: string;
}

/** @returns null if there is no submission to report */
export function statusComment({ state, isClosed, ...view }: StatusView): string | null {
  const { handoff, attempted, opening } = state;
  const openedFrom = state.openedFrom ?? opening?.previousIssue ?? undefined;
  const text =
    handoff !== null
      ? handoffComment({ ...view, handoff, attempted, openedFrom })
      : attempted !== null
        ? formComment(attempted, {
            ...view,
            isClosed,
            openedFrom,
            isScheduled: opening !== undefined,
          })
        : null;
  return text === null ? null : `${statusMarker(view)}\n${text}\n`;
}
