// Chains as rows of a table: each whole chain, followed by its steps.

import { minCases } from '../../metrics/rounding.ts';
import type { ChainMetrics } from '../../metrics/types.ts';
import { formatRate } from './format-rates.ts';
import { hoursOrDays, timeTaken } from './time.ts';

/** null: too few cases, or nothing to say. */
export interface ChainRow {
  readonly firstType: string;
  /** null: the whole chain. */
  readonly stepType: string | null;
  /** Chains or handoffs. */
  readonly cases: number;
  readonly median: string | null;
  readonly p90: string | null;
  /** Median wait after the handoff before. */
  readonly wait: string | null;
  /** Answers that the chain had already. */
  readonly askedAgain: string | null;
  /** Ids of the fields asked again most often. */
  readonly fieldsAskedAgain: readonly string[];
}

/** Without the steps of chains that have too few cases for any time. */
export function chainRows(chains: readonly ChainMetrics[]): readonly ChainRow[] {
  return chains.flatMap(({ handoff_type: firstType, lead_time_hours, asked_again, steps }) => {
    const { count: cases, median, p90 } = lead_time_hours;
    const whole = { firstType, stepType: null, cases, wait: null, fieldsAskedAgain: [] };
    const askedAgain = formatRate(asked_again);
    return [
      { ...whole, median: shown(median), p90: shown(p90), askedAgain },
      ...(cases < minCases ? [] : steps).map((step) => ({
        firstType,
        stepType: step.handoff_type,
        cases: step.handoffs,
        median: shown(step.median_hours),
        p90: null,
        wait: step.median_wait_hours === null ? null : hoursOrDays(step.median_wait_hours),
        askedAgain: formatRate(step.asked_again),
        fieldsAskedAgain: step.top_fields_asked_again.map(({ field }) => field),
      })),
    ];
  });
}

function shown(hours: number | null): string | null {
  return hours === null ? null : timeTaken(hours);
}
