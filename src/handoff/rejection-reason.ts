/** Why an action was rejected. The texts are in `render/`. */
export const rejectionReasons = [
  /** Not in the receiving team (or, if it has no members, without write access). */
  'not_receiving_team',
  /** Neither the sender nor in one of the two teams. */
  'not_a_party',
  /** The submission is not complete, so there is nothing to accept yet. */
  'not_recorded',
  /** Checklist items are open. */
  'checklist_open',
  /** The handoff is completed or cancelled: reopen it first. */
  'already_ended',
  /** Only Baton sets this label. */
  'set_by_baton',
  /** The template requires a read-back for the acceptance. */
  'read_back_required',
  /** `/return` without a reason. */
  'reason_required',
  /** `/resubmit` of a handoff that was not returned. */
  'not_returned',
  /** Neither the sender nor in the sending team. */
  'not_sender',
  /** It already has that status. */
  'already_so',
  /** Another member of the receiving team has accepted it. */
  'already_accepted',
  /** The sender may not accept their own handoff. */
  'own_handoff',
  /** `/ask` without a question. */
  'question_required',
  /** `/ask` while it is the sender's turn anyway. */
  'with_sender',
  /** `/ask` by someone who alone could answer. */
  'no_one_to_ask',
  /** `/hold` with neither a day nor a reason. */
  'hold_reason_required',
  /** `/hold until` a date that can be two days, or a day that has passed. */
  'day_ambiguous',
  'day_passed',
  /** `/resume` of a handoff that is not on hold, and has no open question. */
  'not_paused',
  /** A bot closed the issue of a handoff that is not done: Baton reopens it. */
  'closed_by_bot',
  /** A bot closed it again: it stays closed. */
  'closed_by_bot_again',
  /** Closed as completed in the moment in which the same person returned it, asked or put it on hold. */
  'closed_in_passing',
  /** A next handoff before this one is accepted. */
  'not_accepted',
  /** A next handoff without its type, where `next` does not name exactly one. */
  'next_type_missing',
  /** A next handoff of a type that no template has. */
  'next_type_unknown',
  /** A next handoff that another team sends. */
  'next_of_other_team',
  /** A next handoff of that type was requested before. */
  'next_exists',
  /** `/rate` before the handoff is completed. */
  'not_completed',
  /** `/assign` of someone whom GitHub does not assign. */
  'unassignable',
  /** The text after the command is invalid. */
  'bad_argument',
  /** Resembles one of our commands. */
  'unknown_command',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];
