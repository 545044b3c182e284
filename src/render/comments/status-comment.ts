// The one comment of ours that is kept current on every issue that is, or wants to be, a handoff. It
// follows from recorded facts alone, so that nothing is rewritten while nothing changes.

import type { LabelNames, Team, Template } from '../../config/types.ts';
import type { Deadlines } from '../../handoff/deadlines/deadlines.ts';
import type { IssueState } from '../../handoff/state.ts';
import type { FieldError } from '../../handoff/submission.ts';
import { statusMarker } from '../markers.ts';
import { handoffComment } from './handoff-comment.ts';
import { incompleteComment } from './incomplete-comment.ts';

export interface StatusView {
  readonly state: IssueState;
  readonly handoffId: number | null;
  /** The one the issue is filed under. */
  readonly template: Template;
  readonly labels: LabelNames;
  readonly receiving: Team;
  readonly due: Deadlines;
  readonly requireChecklist: boolean;
  /** What the form lacks as it stands in the issue now. */
  readonly errors: readonly FieldError[];
  /** By a person. */
  readonly isClosed: boolean;
  /** Who should be assigned, but GitHub does not let us. */
  readonly unassignable: readonly string[];
  /** The data branch whose ledger holds it. */
  readonly ledger: string;
}

/** null: nothing has been submitted, so there is nothing to say. */
export function statusComment({ state, isClosed, ...view }: StatusView): string | null {
  const { handoff, attempted } = state;
  const text =
    handoff !== null
      ? handoffComment({ ...view, handoff, attempted })
      : attempted !== null
        ? incompleteComment(attempted, { template: view.template, isClosed })
        : null;
  return text === null ? null : `${statusMarker(view)}\n${text}\n`;
}
