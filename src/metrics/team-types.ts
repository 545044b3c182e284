// The metrics of one team, route or form: parts of those in `types.ts`.

/** A count out of a number of cases. */
export interface Share {
  /** The count. */
  readonly count: number;
  /** The number of cases. */
  readonly cases: number;
  /** 100 · count / cases, in whole per cent, half rounded up; null if there are fewer than five cases. */
  readonly rate: number | null;
}

/**
 * How long something took, in hours to one decimal, for the `count` handoffs where it has ended. A
 * percentile between two values is interpolated, like PERCENTILE.INC in a spreadsheet; null if there
 * are no handoffs.
 */
export interface Spread {
  /** Number of handoffs. */
  readonly count: number;
  /** Half of them took at most this long. */
  readonly median: number | null;
  /** Nine out of ten took at most this long. */
  readonly p90: number | null;
}

/** Hours to one decimal. */
export interface Hours {
  /** All hours, with nights and weekends. */
  readonly hours: number;
  /**
   * The working hours among them, by the calendar of the team whose turn it was. Without a calendar,
   * all hours count. A phase that has not ended at `to` is counted by today's calendar.
   */
  readonly working_hours: number;
}

/**
 * The time of all handoffs in each phase, from initiation to `to` or to their end. A handoff that
 * returned to a phase counts there again.
 */
export interface TimeSplit {
  /** Initiated and not accepted yet: the receiving team's turn to accept. Time asked or on hold is not in it. */
  readonly waiting: Hours;
  /** Accepted and not completed yet. Time asked or on hold is not in it. */
  readonly in_progress: Hours;
  /** Returned and not handed over again. */
  readonly with_sender: Hours;
  /** A question to the sender was open, and it was not on hold. */
  readonly asked: Hours;
  /** On hold. */
  readonly on_hold: Hours;
}

/**
 * How a receiving team handles what it gets: handoffs initiated in the window, except where noted. A handoff that moved
 * to another team counts for that team only, from when it came there.
 */
export interface ReceivingFigures {
  /** Like `total_handoffs`. */
  readonly total: number;
  /** Like `completed`. */
  readonly completed: number;
  /** From when it came to the team to acceptance, for accepted handoffs. That is its initiation, unless another team had it. */
  readonly acceptance_hours: Spread;
  /** The same in working hours of the team whose turn it was. */
  readonly acceptance_working_hours: Spread;
  /** From when it came to the team to completion, for completed handoffs. */
  readonly completion_hours: Spread;
  /** The same in working hours of the team whose turn it was. */
  readonly completion_working_hours: Spread;
  /** Reopened after completion, once or several times; out of all that were ever completed. */
  readonly reopened: Share;
  /** Waiting to be accepted at `as_of`, regardless of when it was initiated. */
  readonly waiting: number;
  /** Overdue at `as_of`, like `open.overdue`, regardless of when it was initiated. */
  readonly overdue: number;
  /** How long they were in each phase, from when they came to the team. */
  readonly time: TimeSplit;
  /** The previous window. */
  readonly previous: ReceivingBefore;
}

/** The same figures for the window before, taken at its end. */
export interface ReceivingBefore {
  /** Like `total_handoffs`. */
  readonly total: number;
  /** Like `completed`. */
  readonly completed: number;
  /** From when it came to the team to acceptance, for those accepted by then. */
  readonly acceptance_hours: Spread;
  /** From when it came to the team to completion, for those completed by then. */
  readonly completion_hours: Spread;
}

export interface FieldCount {
  /** Field id. */
  readonly field: string;
  /** Issues with that field. An issue counts once, even if the field was wrong twice. */
  readonly issues: number;
}

export interface ReturnReason {
  /** The template's code; null if the person used their own words, or none. */
  readonly reason: string | null;
  /** Handoffs returned for it at least once, out of all handoffs. A handoff can have several reasons. */
  readonly returned: Share;
}

/** How receiving teams rate what they got, from one to five stars. */
export interface RatingMetrics {
  /** Number of ratings. If one person rated a handoff several times, the last counts. */
  readonly cases: number;
  /** Mean to one decimal, half rounded up; null if there are fewer than five ratings. */
  readonly mean: number | null;
}

/** Metrics of sending. */
export interface SendingFigures {
  /** Issues with their first submission in the window, complete or not. Without those that lost the label of an incomplete form. */
  readonly first_submissions: number;
  /** Those of them whose first submission was complete. */
  readonly first_time_complete: number;
  /** 100 · first_time_complete / first_submissions, in whole per cent, half rounded up; null if there are fewer than five. */
  readonly first_time_complete_rate: number | null;
  /** Forms that are incomplete at `to`, regardless of when they were filed. Closed issues do not count. */
  readonly incomplete: number;
  /** Incomplete forms that Baton closed in the window. */
  readonly expired: number;
  /** The fields left empty most often in the window's submissions, at most five. */
  readonly top_missing_fields: readonly FieldCount[];
  /** The fields filled in with invalid answers most often, at most five. */
  readonly top_invalid_fields: readonly FieldCount[];
  /** Like `total_handoffs`. */
  readonly total: number;
  /** Handoffs of the window returned at least once by `to`; out of `total`. */
  readonly returned: Share;
  /** Most frequent first. */
  readonly return_reasons: readonly ReturnReason[];
  /** The fields that returns named most often, at most five. */
  readonly top_returned_fields: readonly FieldCount[];
  /** Handoffs of the window whose context was edited after acceptance, also after the window; out of those accepted. */
  readonly edited_after_acceptance: Share;
  /** Ratings given in the window, regardless of when the handoff was initiated. */
  readonly rating: RatingMetrics;
  /** The fields that these ratings named most often, at most five. */
  readonly top_fields_in_ratings: readonly FieldCount[];
  /** The previous window. */
  readonly previous: SendingBefore;
}

/** The same figures for the window before, taken at its end. */
export interface SendingBefore {
  /** Issues with their first submission in that window. */
  readonly first_submissions: number;
  /** Those of them whose first submission was complete. */
  readonly first_time_complete: number;
  /** The second in whole per cent of the first; null if there are fewer than five. */
  readonly first_time_complete_rate: number | null;
  /** Like `total_handoffs`. */
  readonly total: number;
  /** Returned at least once by the end of that window; out of `total`. */
  readonly returned: Share;
  /** Ratings given in that window. */
  readonly rating: RatingMetrics;
}
