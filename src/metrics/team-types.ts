// The numbers of one team, one route or one form: parts of what `types.ts` describes.

/** So many of so many. */
export interface Share {
  /** How many. */
  readonly count: number;
  /** Out of how many. */
  readonly cases: number;
  /** 100 · count / cases, in whole per cent, a half rounded up; null where there are fewer than five cases. */
  readonly rate: number | null;
}

/**
 * How long something took, in hours to one decimal, over the `count` handoffs for which it is over.
 * A percentile between two of them is interpolated, as PERCENTILE.INC does in a spreadsheet; null
 * where there are none.
 */
export interface Spread {
  /** How many handoffs it is of. */
  readonly count: number;
  /** Half of them took no longer. */
  readonly median: number | null;
  /** Nine of ten took no longer. */
  readonly p90: number | null;
}

/** Hours to one decimal. */
export interface Hours {
  /** All of them, nights and weekends included. */
  readonly hours: number;
  /**
   * Of these, working hours in the calendar of the team whose turn it was; all, where that team keeps
   * none. What goes on at `to` is counted by the calendar of today.
   */
  readonly working_hours: number;
}

/**
 * Whose turn it was, added up over handoffs from their initiation to `to` or to their end. A handoff
 * that came back, or was reopened, counts each turn anew.
 */
export interface TimeSplit {
  /** Initiated, and not accepted yet: the receiving team's turn to take it on. */
  readonly waiting: Hours;
  /** Accepted, and not completed yet. */
  readonly in_progress: Hours;
  /** Returned, and not handed over again. */
  readonly with_sender: Hours;
}

/** How a receiving team takes on what comes to it. Handoffs initiated in the window, unless it says otherwise. */
export interface ReceivingFigures {
  /** As `total_handoffs`. */
  readonly total: number;
  /** As `completed`. */
  readonly completed: number;
  /** From initiation to acceptance, over those accepted. */
  readonly acceptance_hours: Spread;
  /** The same in working hours of the team whose turn it was. Rows written before these were kept are left out. */
  readonly acceptance_working_hours: Spread;
  /** From initiation, too, to completion, over those completed. */
  readonly completion_hours: Spread;
  /** The same in working hours of the team whose turn it was. Rows written before these were kept are left out. */
  readonly completion_working_hours: Spread;
  /** Put back after having been completed, however often; out of those that ever were. */
  readonly reopened: Share;
  /** Waiting to be accepted at `to`, however long ago it was initiated. */
  readonly waiting: number;
  /** Overdue at `to`, as `open.overdue`, however long ago it was initiated. */
  readonly overdue: number;
  /** Whose turn they were, and for how long. */
  readonly time: TimeSplit;
  /** The window before. */
  readonly previous: ReceivingBefore;
}

/** The same for the window before, as it stood at its end. */
export interface ReceivingBefore {
  /** As `total_handoffs`. */
  readonly total: number;
  /** As `completed`. */
  readonly completed: number;
  /** From initiation to acceptance, over those accepted by then. */
  readonly acceptance_hours: Spread;
  /** From initiation to completion, over those completed by then. */
  readonly completion_hours: Spread;
}

export interface FieldCount {
  /** Field id. */
  readonly field: string;
  /** Issues; one in which the field was wrong twice counts once. */
  readonly issues: number;
}

export interface ReturnReason {
  /** Code, as the template names it; null: in the person's own words, or none. */
  readonly reason: string | null;
  /** Handoffs returned for it at least once, out of all handoffs; one may have been returned for several. */
  readonly returned: Share;
}

/** What the receiving teams say of what came to them, in stars from one to five. */
export interface RatingMetrics {
  /** How many ratings; of one person's of one handoff the last. */
  readonly cases: number;
  /** To one decimal, a half rounded up; null where there are fewer than five. */
  readonly mean: number | null;
}

/** The quality of what is sent. */
export interface SendingFigures {
  /** Issues whose first submission is in the window, recorded as a handoff or not. */
  readonly first_submissions: number;
  /** Those of them that were complete as first submitted. */
  readonly first_time_complete: number;
  /** 100 · first_time_complete / first_submissions, in whole per cent, a half rounded up; null where there are fewer than five first submissions. */
  readonly first_time_complete_rate: number | null;
  /** The fields left empty in a submission of the window, the most missed first, at most five. */
  readonly top_missing_fields: readonly FieldCount[];
  /** Likewise the fields filled in, but not with what they ask for. */
  readonly top_invalid_fields: readonly FieldCount[];
  /** As `total_handoffs`. */
  readonly total: number;
  /** Handoffs initiated in the window that were returned at least once by `to`; out of `total`. */
  readonly returned: Share;
  /** The most frequent first. */
  readonly return_reasons: readonly ReturnReason[];
  /** The fields that returns of these named, the most frequent first, at most five. */
  readonly top_returned_fields: readonly FieldCount[];
  /** Handoffs initiated in the window whose context was edited after acceptance; out of those accepted. */
  readonly edited_after_acceptance: Share;
  /** Given in the window, whenever the handoff was initiated. */
  readonly rating: RatingMetrics;
  /** The fields that these ratings called missing or wrong, the most frequent first, at most five. */
  readonly top_fields_in_ratings: readonly FieldCount[];
  /** The window before. */
  readonly previous: SendingBefore;
}

/** The same for the window before, as it stood at its end. */
export interface SendingBefore {
  /** Issues whose first submission is in that window. */
  readonly first_submissions: number;
  /** Those of them that were complete as first submitted. */
  readonly first_time_complete: number;
  /** The one in whole per cent of the other; null where there are fewer than five first submissions. */
  readonly first_time_complete_rate: number | null;
  /** As `total_handoffs`. */
  readonly total: number;
  /** Returned at least once by the end of that window; out of `total`. */
  readonly returned: Share;
  /** Given in that window. */
  readonly rating: RatingMetrics;
}
