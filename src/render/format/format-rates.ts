// Rates and times with the rule of five cases, and fields by their labels.

import { humanize } from '../../base/format-words.ts';
import { formatCount } from '../../base/join-list.ts';
import type { Template } from '../../config/types.ts';
import { minCases } from '../../metrics/rounding.ts';
import type { RatingMetrics, Share, Spread } from '../../metrics/team-types.ts';
import type { Headline } from '../../metrics/types.ts';
import { inline } from './escape.ts';
import { timeTaken } from './time.ts';

/** `80 %`; of fewer than five handoffs, how many there are. */
export function formatCompletionRate({ total_handoffs, completion_rate }: Headline): string {
  return withCases(`${completion_rate} %`, total_handoffs);
}

/** `3.4 h`; of fewer than five acceptances, how many there are. */
export function formatMeanAcceptance(headline: Headline): string {
  return withCases(timeTaken(headline.avg_acceptance_hours), headline.accepted_handoffs);
}

function withCases(figure: string, cases: number): string {
  return cases === 0 ? '–' : cases < minCases ? `too few (${cases})` : figure;
}

/** `80 % of 12`; null for too few cases. */
export function formatRate({ rate, cases }: Omit<Share, 'count'>): string | null {
  return rate === null ? null : `${rate} % of ${formatCount(cases)}`;
}

/** `4.2 of 5`; null for too few ratings. */
export function formatRating({ mean }: RatingMetrics): string | null {
  return mean === null ? null : `${mean.toFixed(1)} of 5`;
}

/** `2.8 h, 3.4 h`: the median and the 90th percentile; null for too few cases. */
export function formatSpread({ count, median, p90 }: Spread): string | null {
  return median === null || p90 === null || count < minCases
    ? null
    : `${timeTaken(median)}, ${timeTaken(p90)}`;
}

export function fieldName(field: string, templates: readonly Template[]): string {
  const label = templates
    .flatMap((template) => template.fields)
    .find(({ id }) => id === field)?.label;
  return inline(label ?? humanize(field), 60);
}

export function templatesFrom(team: string, templates: readonly Template[]): readonly Template[] {
  return templates.filter(({ from }) => from.toLowerCase() === team.toLowerCase());
}
