// What a report shows: the figures of its period, and whose turn it is when it is posted.

import { epochSeconds } from '../../base/time/instant.ts';
import type { Configuration } from '../../config/types.ts';
import { type BestRated, bestRated } from '../../metrics/figures/best-rated.ts';
import {
  heldWithoutEnd,
  incompleteFormsAt,
  type OpenHandoff,
  openHandoffs,
} from '../../metrics/figures/open-handoffs.ts';
import { type TurnsOfTeam, turnsByTeam } from '../../metrics/figures/turns.ts';
import type { ListedForm, ListedHandoff, MeasuredRating } from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';

export interface Measures {
  /** `2026-W47`. */
  readonly period: string;
  /** Of the period. */
  readonly metrics: Metrics;
  /** All open handoffs and the latest completed ones. */
  readonly handoffs: readonly ListedHandoff[];
  readonly ratings: readonly MeasuredRating[];
  /** Incomplete ones; those that were closed since may be among them. */
  readonly forms: readonly ListedForm[];
  readonly configuration: Pick<Configuration, 'templates' | 'teams'>;
  /** For dates. */
  readonly timezone: string;
}

export interface Reported extends Pick<Measures, 'period' | 'metrics' | 'timezone'> {
  readonly configuration: Measures['configuration'];
  /** The team of the headline first, then those with the most overdue work. */
  readonly teams: readonly TurnsOfTeam[];
  readonly best: BestRated | null;
  /** On hold without a day that ends it. */
  readonly held: readonly OpenHandoff[];
}

export function reportedIn({ handoffs, ratings, forms, ...measures }: Measures): Reported {
  const { metrics, configuration } = measures;
  const at = epochSeconds(metrics.as_of);
  const open = openHandoffs(handoffs, metrics.as_of);
  const teams = turnsByTeam({ open, forms: incompleteFormsAt(forms, at) }, { configuration, at });
  const isNamed = ({ team }: TurnsOfTeam) =>
    team.toLowerCase() === metrics.bottleneck?.team.toLowerCase();
  return {
    ...measures,
    teams: [...teams.filter(isNamed), ...teams.filter((one) => !isNamed(one))],
    held: heldWithoutEnd(open),
    best: bestRated(handoffs, { ratings, from: metrics.from, to: metrics.to }),
  };
}

/** Whether nothing happened in the period. */
export function isQuiet({ flow, sending_teams: senders }: Metrics): boolean {
  const { initiated, accepted, completed, returned, cancelled } = flow;
  return (
    initiated + accepted + completed + returned + cancelled === 0 &&
    senders.every((one) => one.first_submissions + one.incomplete + one.expired === 0)
  );
}

/** Whether nothing happened in the period, and no handoff or form is open. */
export function hasNothingToReport({ metrics }: Reported): boolean {
  const { waiting, in_progress, returned, incomplete_forms: forms } = metrics.open;
  return isQuiet(metrics) && waiting + in_progress + returned + forms === 0;
}
