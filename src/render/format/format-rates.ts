// Rates with their number of cases, and fields by their labels.

import { humanize } from '../../base/format-words.ts';
import { joinList } from '../../base/join-list.ts';
import type { Template } from '../../config/types.ts';
import type { FieldCount, RatingMetrics, Share, Spread } from '../../metrics/team-types.ts';
import { signed } from '../report/headline-table.ts';
import { inline } from './escape.ts';
import { hoursOrDays } from './time.ts';

/** `80 % of 12, +5`, `too few (3)`, or `–` for no cases. */
export function formatRate(
  { rate, cases }: Omit<Share, 'count'>,
  before: number | null = null,
): string {
  if (cases === 0) {
    return '–';
  }
  if (rate === null) {
    return `too few (${cases})`;
  }
  const change = before === null ? '' : `, ${signed(rate - before, String)}`;
  return `${rate} % of ${cases}${change}`;
}

export function formatRating({ mean, cases }: RatingMetrics): string {
  if (cases === 0) {
    return '–';
  }
  return mean === null ? `too few (${cases})` : `${mean.toFixed(1)} of 5 (${cases})`;
}

/** `2.8 h, 3.4 h (5)`: median, 90th percentile, count. */
export function formatSpread({ count, median, p90 }: Spread): string {
  return median === null || p90 === null
    ? '–'
    : `${hoursOrDays(median)}, ${hoursOrDays(p90)} (${count})`;
}

/** `Goals (5) and Start date (2)`. */
export function formatFields(
  counts: readonly FieldCount[],
  templates: readonly Template[],
): string {
  return counts.length === 0
    ? '–'
    : joinList(counts.map(({ field, issues }) => `${fieldName(field, templates)} (${issues})`));
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
