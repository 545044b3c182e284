// Metrics of sending: by sending team and by form.

import { compareStrings } from '../../base/compare-strings.ts';
import { minCases, rateOf, shareOf } from '../rounding.ts';
import { type ErrorTally, sumErrors } from '../tallies/error-tally.ts';
import { topFields } from '../tallies/field-counts.ts';
import { type Cell, grouped } from '../tallies/pivot.ts';
import { nothingSent, type SentTally, sumOfSent } from '../tallies/sent-tally.ts';
import type { RatingMetrics, ReturnReason, SendingBefore, SendingFigures } from '../team-types.ts';
import type { SendingTeamMetrics, TemplateMetrics } from '../types.ts';

/** Cells by team and form. */
export interface Sending {
  /** In the window. */
  readonly sent: readonly Cell<SentTally>[];
  readonly errors: readonly Cell<ErrorTally>[];
  /** In the window before. */
  readonly before: readonly Cell<SentTally>[];
}

export function sendingTeamsOf(sending: Sending): readonly SendingTeamMetrics[] {
  return figuresBy(sending, ({ row }) => row.toLowerCase()).map(({ first, figures }) => ({
    team: first.row,
    ...figures,
  }));
}

export function templatesOf(sending: Sending): readonly TemplateMetrics[] {
  return figuresBy(sending, ({ row, column }) => `${column}\0${row.toLowerCase()}`).map(
    ({ first, figures }) => ({ handoff_type: first.column, from_team: first.row, ...figures }),
  );
}

/** Sorted by key. */
function figuresBy({ sent, errors, before }: Sending, keyOf: (cell: Cell<unknown>) => string) {
  const now = grouped(sent, { keyOf, sum: sumOfSent });
  const found = grouped(errors, { keyOf, sum: sumErrors });
  const then = grouped(before, { keyOf, sum: sumOfSent });
  return [...now]
    .sort(([one], [other]) => compareStrings(one, other))
    .map(([key, { first, tally }]) => ({
      first,
      figures: figuresOf({
        sent: tally,
        errors: found.get(key)?.tally ?? sumErrors([]),
        before: then.get(key)?.tally ?? nothingSent(),
      }),
    }));
}

function figuresOf({
  sent,
  errors,
  before,
}: {
  readonly sent: SentTally;
  readonly errors: ErrorTally;
  readonly before: SentTally;
}): SendingFigures {
  return {
    ...inShort(sent),
    incomplete: sent.incomplete,
    expired: sent.expired,
    top_missing_fields: topFields(errors.missing),
    top_invalid_fields: topFields(errors.invalid),
    return_reasons: reasonsOf(errors, sent.total),
    top_returned_fields: topFields(errors.named),
    edited_after_acceptance: shareOf(errors.edited, errors.accepted),
    top_fields_in_ratings: topFields(errors.inRatings),
    previous: inShort(before),
  };
}

function inShort({ first, complete, total, returned, ratings, stars }: SentTally): SendingBefore {
  return {
    first_submissions: first,
    first_time_complete: complete,
    first_time_complete_rate: rateOf(complete, first),
    total,
    returned: shareOf(returned, total),
    rating: ratingOf(ratings, stars),
  };
}

function ratingOf(cases: number, stars: number): RatingMetrics {
  return { cases, mean: cases < minCases ? null : Math.round((10 * stars) / cases) / 10 };
}

function reasonsOf({ reasons }: ErrorTally, total: number): readonly ReturnReason[] {
  return [...reasons]
    .map(([reason, number]) => ({ reason, returned: shareOf(number, total) }))
    .sort(
      (one, other) =>
        other.returned.count - one.returned.count ||
        compareStrings(one.reason ?? '', other.reason ?? ''),
    );
}
