// The quality of what is sent: by sending team, and by form.

import { byText } from '../../base/compare-strings.ts';
import { leastCases, rateOf, shareOf } from '../rounding.ts';
import { type FaultTally, sumOfFaults } from '../tallies/error-tally.ts';
import { mostFaulty } from '../tallies/field-counts.ts';
import { type Cell, grouped } from '../tallies/pivot.ts';
import { nothingSent, type SentTally, sumOfSent } from '../tallies/sent-tally.ts';
import type { RatingMetrics, ReturnReason, SendingBefore, SendingFigures } from '../team-types.ts';
import type { SendingTeamMetrics, TemplateMetrics } from '../types.ts';

/** By team and form. */
export interface Sending {
  /** In the window. */
  readonly sent: readonly Cell<SentTally>[];
  readonly faults: readonly Cell<FaultTally>[];
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
  return figuresBy(sending, ({ column }) => column).map(({ first, figures }) => ({
    handoff_type: first.column,
    ...figures,
  }));
}

/** In the order of their keys. */
function figuresBy({ sent, faults, before }: Sending, keyOf: (cell: Cell<unknown>) => string) {
  const now = grouped(sent, { keyOf, sum: sumOfSent });
  const found = grouped(faults, { keyOf, sum: sumOfFaults });
  const then = grouped(before, { keyOf, sum: sumOfSent });
  return [...now]
    .sort(([one], [other]) => byText(one, other))
    .map(([key, { first, tally }]) => ({
      first,
      figures: figuresOf({
        sent: tally,
        faults: found.get(key)?.tally ?? sumOfFaults([]),
        before: then.get(key)?.tally ?? nothingSent(),
      }),
    }));
}

function figuresOf({
  sent,
  faults,
  before,
}: {
  readonly sent: SentTally;
  readonly faults: FaultTally;
  readonly before: SentTally;
}): SendingFigures {
  return {
    ...inShort(sent),
    most_missed: mostFaulty(faults.missing),
    most_invalid: mostFaulty(faults.invalid),
    return_reasons: reasonsOf(faults, sent.total),
    most_returned: mostFaulty(faults.named),
    edited_after_acceptance: shareOf(faults.edited, faults.accepted),
    most_wanting: mostFaulty(faults.wanting),
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
  return { cases, mean: cases < leastCases ? null : Math.round((10 * stars) / cases) / 10 };
}

function reasonsOf({ reasons }: FaultTally, total: number): readonly ReturnReason[] {
  return [...reasons]
    .map(([reason, number]) => ({ reason, returned: shareOf(number, total) }))
    .sort(
      (one, other) =>
        other.returned.count - one.returned.count || byText(one.reason ?? '', other.reason ?? ''),
    );
}
