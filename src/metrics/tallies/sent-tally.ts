// Totals of what one team sent with one form.

import type { HandoffAt } from '../handoff-at.ts';
import type {
  MeasuredForm,
  MeasuredRating,
  MeasuredReturn,
  MeasuredSubmission,
} from '../measured.ts';
import { type Cell, createPivot, sumOf } from './pivot.ts';

/** What was sent in one window. */
export interface SentInWindow {
  readonly submissions: readonly MeasuredSubmission[];
  /** As of the end of the window. */
  readonly courses: readonly HandoffAt[];
  /** Returns up to then, by handoff id. */
  readonly returns: ReadonlyMap<number, readonly MeasuredReturn[]>;
  readonly ratings: readonly MeasuredRating[];
  /** Incomplete, and open, at the end of the window. */
  readonly incomplete: readonly MeasuredForm[];
  /** Incomplete, and closed by Baton in the window. */
  readonly expired: readonly MeasuredForm[];
}

export interface SentTally {
  /** First submissions. */
  first: number;
  /** First submissions that were complete. */
  complete: number;
  /** Handoffs. */
  total: number;
  /** Handoffs returned at least once. */
  returned: number;
  ratings: number;
  /** The sum of all ratings. */
  stars: number;
  /** Forms that are incomplete. */
  incomplete: number;
  /** Forms that Baton closed. */
  expired: number;
}

/** Rows are sending teams, columns are forms. */
export function tallySent(sent: SentInWindow): readonly Cell<SentTally>[] {
  const tallies = createPivot(nothingSent);
  for (const { fromTeam, handoffType, attempt, complete } of sent.submissions) {
    const tally = tallies.at(fromTeam, handoffType);
    tally.first += attempt === 1 ? 1 : 0;
    tally.complete += attempt === 1 && complete ? 1 : 0;
  }
  for (const { handoff } of sent.courses) {
    const tally = tallies.at(handoff.fromTeam, handoff.handoffType);
    tally.total += 1;
    tally.returned += sent.returns.has(handoff.id) ? 1 : 0;
  }
  for (const { fromTeam, handoffType, rating } of sent.ratings) {
    const tally = tallies.at(fromTeam, handoffType);
    tally.ratings += 1;
    tally.stars += rating;
  }
  for (const { fromTeam, handoffType } of sent.incomplete) {
    tallies.at(fromTeam, handoffType).incomplete += 1;
  }
  for (const { fromTeam, handoffType } of sent.expired) {
    tallies.at(fromTeam, handoffType).expired += 1;
  }
  return tallies.all();
}

export function nothingSent(): SentTally {
  return {
    first: 0,
    complete: 0,
    total: 0,
    returned: 0,
    ratings: 0,
    stars: 0,
    incomplete: 0,
    expired: 0,
  };
}

export function sumOfSent(tallies: readonly SentTally[]): SentTally {
  return {
    first: sumOf(tallies, ({ first }) => first),
    complete: sumOf(tallies, ({ complete }) => complete),
    total: sumOf(tallies, ({ total }) => total),
    returned: sumOf(tallies, ({ returned }) => returned),
    ratings: sumOf(tallies, ({ ratings }) => ratings),
    stars: sumOf(tallies, ({ stars }) => stars),
    incomplete: sumOf(tallies, ({ incomplete }) => incomplete),
    expired: sumOf(tallies, ({ expired }) => expired),
  };
}
