// The order of reports.

import type { ReportIssue } from '../../ports/github.ts';

type Numbered = Pick<ReportIssue, 'number' | 'title'>;

/**
 * Whether one report is before another. Among daily, weekly or monthly reports the name decides,
 * even if someone posts a missed one later. Names of different kinds cannot be compared, so after a
 * change of the schedule the posting order decides.
 */
export function isBefore(one: Numbered, other: Numbered): boolean {
  return shapeOf(one) === shapeOf(other) ? one.title < other.title : one.number < other.number;
}

/** `2026-W47` and `2026-W48` have the same kind; `2026-W47` and `2026-11` do not. */
function shapeOf({ title }: Numbered): string {
  return title.replaceAll(/\d/g, '0');
}
