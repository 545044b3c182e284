// The metrics as published: in the output `metrics`, at the end of a report, and on the data branch.
// Keys are snake_case because other programs read them. Everything is plain JSON.
// `.github/docs/report-and-metrics.md` is generated from the comments here.
//
// A figure is taken at the instant `to` and leaves out what happened later. So a report of last month
// has the same figures today. There are two exceptions, because the ledger's rows keep no date for
// them: edits count regardless of their date, and a rating that the same person gave again later does not count. In the window before and in `weeks`, a completion or
// cancellation that was reverted by `to` does not count.

import type { Status } from '../config/types.ts';
import type {
  FieldCount,
  ReceivingFigures,
  SendingFigures,
  Share,
  Spread,
  TimeSplit,
} from './team-types.ts';

/** Their meaning never changes. */
export interface Headline {
  /** Handoffs initiated in the window, in any status now. Incomplete submissions do not count. */
  readonly total_handoffs: number;
  /** Those of them with status `completed` at the end of the window. A handoff reopened before then does not count. */
  readonly completed: number;
  /** 100 · completed / total_handoffs, in whole per cent, half rounded up; 0 if there are no handoffs. */
  readonly completion_rate: number;
  /**
   * Mean time from initiation to acceptance of the window's accepted handoffs, in hours to one decimal,
   * half rounded up. Completing an unaccepted handoff also accepts it. Waiting handoffs do not count.
   * Nights and weekends do. 0 if none is accepted.
   */
  readonly avg_acceptance_hours: number;
  /** The window's accepted handoffs: how many `avg_acceptance_hours` is the mean of. */
  readonly accepted_handoffs: number;
}

/** The window's handoffs from one team to another. Upper and lower case in team ids are the same. */
export interface RouteMetrics extends ReceivingFigures {
  /** The sending and the receiving team. */
  readonly from_team: string;
  readonly to_team: string;
}

/** The window's handoffs to one team, from any team. */
export interface ReceivingTeamMetrics extends ReceivingFigures {
  /** The team's id. */
  readonly team: string;
}

/** What one team sent in the window. */
export interface SendingTeamMetrics extends SendingFigures {
  /** The team's id. */
  readonly team: string;
}

/** What one team sent with one form in the window. */
export interface TemplateMetrics extends SendingFigures {
  /** The handoff type, such as `sales_to_onboarding`. */
  readonly handoff_type: string;
  /** The sending team. */
  readonly from_team: string;
}

/** Every handoff that is open at `as_of`, regardless of when it was initiated. */
export interface OpenMetrics {
  /** Status `initiated`: not accepted yet. */
  readonly waiting: number;
  /** Status `accepted`. */
  readonly in_progress: number;
  /** Status `returned`: the sender has it. */
  readonly returned: number;
  /** Of all these, those on hold. */
  readonly on_hold: number;
  /** Of all these, those with an open question to the sender that are not on hold. */
  readonly asked: number;
  /**
   * Waiting after its due time, if the template has `accept_within`. The due time is the next one in
   * the ledger, by the receiving team's calendar.
   */
  readonly overdue_acceptance: number;
  /** In progress after its due time, or waiting after it if the template has no `accept_within`. */
  readonly overdue_completion: number;
  /** Overdue for acceptance or completion. */
  readonly overdue: number;
  /** Incomplete forms, which are no handoffs yet. Closed issues do not count. */
  readonly incomplete_forms: number;
}

/** What happened in a window, regardless of when the handoffs were initiated. */
export interface FlowMetrics {
  /** Handoffs initiated in it. */
  readonly initiated: number;
  /** Handoffs accepted in it. */
  readonly accepted: number;
  /** Handoffs completed in it. The last completion counts. A handoff reopened since does not count. */
  readonly completed: number;
  /** Handoffs returned in it, once or several times. */
  readonly returned: number;
  /** Handoffs cancelled in it. */
  readonly cancelled: number;
  /** Handoffs open at its end. */
  readonly open: number;
  /** From initiation to acceptance, for those accepted in it. */
  readonly acceptance_hours: Spread;
}

/** What happened in the window, regardless of when the handoffs were initiated. */
export interface FlowWithPrevious extends FlowMetrics {
  /** The window before. */
  readonly previous: FlowMetrics;
}

/** Seven days. The last week ends at `to`. */
export interface WeekFlow {
  /** The week: after `from`, up to and including `to`. UTC ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** Handoffs initiated in that week. */
  readonly initiated: number;
  /** Handoffs completed in that week, regardless of when they were initiated. The last completion counts. A handoff reopened since does not count. */
  readonly completed: number;
  /** Handoffs cancelled in that week, by the same rules. */
  readonly cancelled: number;
  /** Handoffs open at the end of that week, by the same rules. */
  readonly open: number;
}

/**
 * The receiving team with the most overdue handoffs. If none is overdue, it is the team that accepted
 * more than half of its handoffs later than promised, if at least five were accepted.
 */
export interface BottleneckMetrics {
  /** The team's id. */
  readonly team: string;
  /** Its overdue handoffs at `as_of`. */
  readonly overdue: number;
  /** The handoffs that it had to accept or complete at `as_of`. Those on hold or with an open question to the sender do not count. */
  readonly open: number;
  /**
   * Handoffs accepted in the window whose last wait took longer than `accept_within` allows, by the team's calendar;
   * out of those accepted in the window that have a limit. Each return to the team starts a new wait. Time asked or on
   * hold does not count.
   */
  readonly late: Share;
  /** Median of these last waits, in working hours; null if there are fewer than five. */
  readonly acceptance_hours: number | null;
}

/**
 * Where an improvement would help most: the field of one sending team that is wrong in the most issues
 * of the window. An issue counts if one of its submissions in the window left the field empty or
 * invalid, or if a return named the field. If no field is wrong twice, it is the team with the most
 * returned handoffs, if there are at least two. If nothing stands out in a short window, the eight weeks
 * of `weeks` count instead.
 */
export interface ImprovementMetrics {
  /** The start of the time that it is taken from: the window's, or that of the eight weeks. UTC ISO 8601. */
  readonly from: string;
  /** The sending team. */
  readonly team: string;
  /** Field id; null if it is the team and not one field. */
  readonly field: string | null;
  /** Issues with that field wrong, or returned handoffs of that team. */
  readonly issues: number;
  /** All issues of that time with a wrong field, or all its returned handoffs. */
  readonly cases: number;
  /** 100 · issues / cases, in whole per cent; null if there are fewer than five cases. */
  readonly share: number | null;
}

/**
 * The chains that were completed in the window, by the form of their first handoff. A chain is a handoff
 * with at least one next handoff. It is completed when all of its handoffs are completed, at the last
 * completion. So a chain with a cancelled handoff does not count.
 */
export interface ChainMetrics {
  /** The handoff type of the first handoff. */
  readonly handoff_type: string;
  /** From the initiation of the first handoff to the last completion; `median` and `p90` are null if there are fewer than five chains. */
  readonly lead_time_hours: Spread;
  /** The sum of its steps. */
  readonly asked_again: Share;
  /** Where the time goes, in the order of the chain. */
  readonly steps: readonly ChainStepMetrics[];
}

/** The handoffs of one type in these chains. Medians are null if there are fewer than five. */
export interface ChainStepMetrics {
  /** The handoff type. */
  readonly handoff_type: string;
  /** Number of handoffs. */
  readonly handoffs: number;
  /** Median time from initiation to completion, in hours to one decimal. */
  readonly median_hours: number | null;
  /** Median time from the completion of the handoff before to initiation; 0 if it was initiated earlier. */
  readonly median_wait_hours: number | null;
  /**
   * Answers that the handoffs before had, and that this one asked for again; out of all these answers. A
   * field has one if a handoff before it in the chain answered a field with the same id, or
   * with the id that `carry` names. Private fields do not count. It was asked again if a submission left
   * it empty or invalid, if a return named it, or if it was handed over with another answer. A question
   * names no field, so it does not count.
   */
  readonly asked_again: Share;
  /** The fields asked again most often, at most five. */
  readonly top_fields_asked_again: readonly FieldCount[];
}

/** The content of the output `metrics`. */
export interface Metrics extends Headline {
  /** Length of the window. */
  readonly days: number;
  /** The window: from `from` up to and including `to`. UTC ISO 8601. */
  readonly from: string;
  readonly to: string;
  /** When the open handoffs were counted. UTC ISO 8601. */
  readonly as_of: string;
  /** What happened in the window. */
  readonly flow: FlowWithPrevious;
  /**
   * The headline figures of the window before, of the same length, taken at its end. So handoffs of
   * both windows have had the same time to be completed.
   */
  readonly previous: Headline;
  /** The window's handoffs by their status at its end. They add up to `total_handoffs`. */
  readonly by_status: Readonly<Record<Status, number>>;
  /** The busiest first. Routes with an older open handoff are included. */
  readonly routes: readonly RouteMetrics[];
  /** What is waiting, in progress, returned or overdue at `as_of`. */
  readonly open: OpenMetrics;
  /** In alphabetical order. */
  readonly sending_teams: readonly SendingTeamMetrics[];
  /** In alphabetical order. */
  readonly templates: readonly TemplateMetrics[];
  /** The busiest first. Teams with an older open handoff are included. */
  readonly receiving_teams: readonly ReceivingTeamMetrics[];
  /** How long the window's handoffs were in each phase. */
  readonly time: TimeSplit;
  /** The last eight weeks up to `to`, the oldest first, for any length of the window. */
  readonly weeks: readonly WeekFlow[];
  /** Whole chains of handoffs, the most frequent first. */
  readonly chains: readonly ChainMetrics[];
  /** Where handoffs stall; null if none is overdue and no team is typically late. */
  readonly bottleneck: BottleneckMetrics | null;
  /** Where an improvement would help most; null if nothing stands out. */
  readonly top_improvement: ImprovementMetrics | null;
  /** Issues whose rows in the ledger are damaged or of a newer release: no figure counts them. */
  readonly left_out_issues: readonly number[];
  /** Those of them whose rows a newer release wrote. The rows of the others are damaged. */
  readonly left_out_newer_issues: readonly number[];
}
