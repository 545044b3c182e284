// The numbers, as they are published: in the `metrics` output and at the end of a report. Keys are
// snake_case because they are read outside this program. All of it is plain JSON.
//
// A figure is taken at the instant `to`: what happened later is left out, so that a report of last
// month says today what it said then. The one exception: a return, or a completion, that was undone
// after `to` is no longer in the ledger's rows, and the status before it counts instead.

import type { Status } from '../template/types.ts';

/** The four figures whose meaning is fixed by product contract §8. */
export interface Headline {
  /** Handoffs initiated in the window, whatever became of them; incomplete submissions are left out. */
  readonly total_handoffs: number;
  /** Those of them whose status is `completed` at the end of the window; one reopened before is left out. */
  readonly completed: number;
  /** 100 · completed / total_handoffs, in whole per cent, a half rounded up; 0 where there are none. */
  readonly completion_rate: number;
  /**
   * Mean time from initiation to acceptance, in hours to one decimal, a half rounded up, over those
   * of the window that are accepted (also implicitly, by being completed); those still waiting are
   * left out; 0 where none is accepted. Nights and weekends count.
   */
  readonly avg_acceptance_hours: number;
}

/**
 * How long something took, in hours to one decimal, over the `count` handoffs for which it is over.
 * A percentile between two of them is interpolated, as PERCENTILE.INC does in a spreadsheet; null
 * where there are none.
 */
export interface Spread {
  readonly count: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** The handoffs of the window that went from one team to another. */
export interface RouteMetrics {
  readonly from_team: string;
  readonly to_team: string;
  /** As `total_handoffs` and `completed`, for this route. */
  readonly total: number;
  readonly completed: number;
  /** From initiation to acceptance, over those accepted. */
  readonly acceptance_hours: Spread;
  /** From initiation, too, to completion, over those completed. */
  readonly completion_hours: Spread;
}

/** All that is open at the end of the window, however long ago it was initiated. */
export interface OpenMetrics {
  /** Status `initiated`: nobody has accepted it yet. */
  readonly waiting: number;
  /** Status `accepted`. */
  readonly in_work: number;
  /** Status `returned`: it is with its sender. */
  readonly returned: number;
  /** Waiting for longer than `accept_within`, counted from when it began to wait, nights and weekends included. */
  readonly overdue_acceptance: number;
  /** Waiting or in work, and initiated longer than `complete_within` ago, nights and weekends included. */
  readonly overdue_completion: number;
  /** Overdue in the one way or the other; one that is both counts once. */
  readonly overdue: number;
}

export interface MissedField {
  /** Field id. */
  readonly field: string;
  /** Issues with a submission in the window that left it empty; an issue that did so twice counts once. */
  readonly issues: number;
}

/** What a team sent in the window, by when it was submitted. */
export interface SendingTeamMetrics {
  readonly team: string;
  /** Issues whose first submission is in the window, recorded as a handoff or not. */
  readonly first_submissions: number;
  /** Those of them that were complete as first submitted. */
  readonly first_time_complete: number;
  /** In whole per cent, as `completion_rate`; null where there is no first submission. */
  readonly first_time_complete_rate: number | null;
  /** The most missed first, at most five; fields filled in wrongly are left out. */
  readonly most_missed: readonly MissedField[];
}

export interface Metrics extends Headline {
  /** Length of the window. */
  readonly days: number;
  /** The window: initiated at or after `from`, and not after `to`. UTC ISO 8601. */
  readonly from: string;
  readonly to: string;
  /**
   * The same figures for the window of the same length that ends where this one begins, as they
   * stood at its end: earlier handoffs get no longer to be completed than these.
   */
  readonly previous: Headline;
  /** The handoffs of the window by their status at its end; they add up to `total_handoffs`. */
  readonly by_status: Readonly<Record<Status, number>>;
  /** The busiest first. */
  readonly routes: readonly RouteMetrics[];
  readonly open: OpenMetrics;
  /** In alphabetical order. */
  readonly sending_teams: readonly SendingTeamMetrics[];
}
