// An issue's standing with Baton: the fold of its events.

import type { Status } from '../template/types.ts';
import type { Assignment } from './event.ts';
import type { Context, FieldFault } from './submission.ts';

export interface ChecklistItem {
  readonly text: string;
  readonly done: boolean;
  readonly doneBy: string | null;
  readonly doneAt: string | null;
}

/** The newest reading of the form while it is not complete. */
export interface Attempted {
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly attempt: number;
  readonly context: Context;
  readonly faults: readonly FieldFault[];
  /** Who filed the issue: the sender, whoever has edited it since. */
  readonly sender: string | null;
  readonly at: string;
}

export interface Handoff {
  readonly handoffType: string;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly title: string;
  readonly context: Context;
  readonly status: Status;
  /** The sender: who filed the issue, even if another's edit completed it. */
  readonly initiatedBy: string | null;
  readonly initiatedAt: string;
  readonly acceptedBy: string | null;
  readonly acceptedAt: string | null;
  /** Accepted only by being completed. */
  readonly acceptedImplicitly: boolean;
  readonly completedBy: string | null;
  readonly completedAt: string | null;
  readonly cancelledAt: string | null;
  readonly owner: string | null;
  readonly assignment: Assignment;
  /** Who should be assigned on GitHub now. */
  readonly assignees: readonly string[];
  readonly checklist: readonly ChecklistItem[];
  /** When the status last changed, and by whom. */
  readonly since: string;
  readonly sinceBy: string | null;
  /** Times it was put back after having been completed. */
  readonly reopened: number;
}

/** `attempted` is the newest submission; `handoff` is there from the first complete one on. */
export interface IssueState {
  /** Who filed it, where GitHub no longer tells what the filing said. */
  readonly filedBy?: string | null;
  readonly attempted: Attempted | null;
  readonly handoff: Handoff | null;
}

export const initialState: IssueState = { attempted: null, handoff: null };
