// The numbers, as they are published: in the `metrics` output, at the end of a report, and beside the
// ledger. Keys are snake_case because they are read outside this program. All of it is plain JSON.
// `.github/docs/report-and-metrics.md` is generated from the comments here.
//
// A figure is taken at the instant `to`: what happened later is left out, so that a report of last
// month says today what it said then. The exceptions are what the ledger's rows keep no date of: a
// return, a completion or a cancelling that was undone after `to` has never been, reopenings and edits
// count whenever they were made, and the time of one that has moved since `to` is split by the dates
// of its acceptance and its end.

import type { Status } from '../config/types.ts';
import type { ReceivingFigures, SendingFigures, TimeSplit } from './team-types.ts';

/** Their meaning never changes. */
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

/** The handoffs of the window that went from one team to another. Teams compare without regard to case. */
export interface RouteMetrics extends ReceivingFigures {
  /** The sending and the receiving team. */
  readonly from_team: string;
  readonly to_team: string;
}

/** The handoffs of the window that went to one team, from whichever other. */
export interface ReceivingTeamMetrics extends ReceivingFigures {
  /** Its id. */
  readonly team: string;
}

/** What one team sent in the window. */
export interface SendingTeamMetrics extends SendingFigures {
  /** Its id. */
  readonly team: string;
}

/** What was sent in the window by one form. */
export interface TemplateMetrics extends SendingFigures {
  /** The form, `sales_to_onboarding`. */
  readonly handoff_type: string;
}

/** All that is open at the end of the window, however long ago it was initiated. */
export interface OpenMetrics {
  /** Status `initiated`: nobody has accepted it yet. */
  readonly waiting: number;
  /** Status `accepted`. */
  readonly in_progress: number;
  /** Status `returned`: it is with its sender. */
  readonly returned: number;
  /**
   * Waiting beyond the time at which it was due to be accepted, in the calendar of the receiving team.
   * Where the ledger names no such time, `accept_within` is counted from when it began to wait, nights
   * and weekends included.
   */
  readonly overdue_acceptance: number;
  /**
   * Beyond the time at which it was due to be completed, in work or still waiting, in the calendar of
   * the receiving team. Where the ledger names no such time, `complete_within` is counted from its
   * initiation, nights and weekends included.
   */
  readonly overdue_completion: number;
  /** Overdue in the one way or the other; one that is both counts once. */
  readonly overdue: number;
}

/** Seven days, the last of them ending at `to`. */
export interface WeekFlow {
  /** The week: later than `from`, and not after `to`. UTC ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Handoffs initiated in that week: what came in. */
  readonly initiated: number;
  /** Handoffs completed in it, whenever they were initiated; the last time counts, and one that was reopened since is left out. */
  readonly completed: number;
  /** Handoffs cancelled in it, likewise. */
  readonly cancelled: number;
}

/** The receiving team for which handoffs have waited longest, all together, to be accepted. */
export interface BottleneckMetrics {
  /** Its id. */
  readonly team: string;
  /** How many wait for it. */
  readonly waiting: number;
  /** For how long, their times up to `to` added up: hours to one decimal, nights and weekends included. */
  readonly waiting_hours: number;
  /** Of the time that all handoffs have waited, those for other teams included: whole per cent; null where fewer than five wait. */
  readonly share: number | null;
}

/**
 * Where mending would help most: the field that most issues of the window had wrong, each team's fields
 * apart. An issue counts where a submission of it in the window left the field empty or filled it in
 * wrongly, or a return named the field. Where no field is found wrong twice, the team that most of
 * the returned handoffs came from, if it is at least two.
 */
export interface ImprovementMetrics {
  /** The sending team. */
  readonly team: string;
  /** Field id; null: no one field, but what that team sends. */
  readonly field: string | null;
  /** Issues that had it wrong, or returned handoffs of that team. */
  readonly issues: number;
  /** Issues of the window that had anything wrong, or all its returned handoffs. */
  readonly cases: number;
  /** 100 · issues / cases, in whole per cent; null where there are fewer than five cases. */
  readonly share: number | null;
}

/** What the output `metrics` holds. */
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
  /** The busiest first; also those on which something older is open. */
  readonly routes: readonly RouteMetrics[];
  /** What waits, is in work, is returned or overdue at the end of the window. */
  readonly open: OpenMetrics;
  /** In alphabetical order. */
  readonly sending_teams: readonly SendingTeamMetrics[];
  /** In alphabetical order. */
  readonly templates: readonly TemplateMetrics[];
  /** The busiest first; also those for which something older is open. */
  readonly receiving_teams: readonly ReceivingTeamMetrics[];
  /** Whose turn the handoffs of the window were, and for how long. */
  readonly time: TimeSplit;
  /** The last eight, the oldest first, however long the window is. */
  readonly weeks: readonly WeekFlow[];
  /** Where handoffs wait longest to be accepted; null where none waits. */
  readonly bottleneck: BottleneckMetrics | null;
  /** Where mending would help most; null where nothing stands out. */
  readonly top_improvement: ImprovementMetrics | null;
}
