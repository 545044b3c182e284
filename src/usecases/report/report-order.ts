// Which of two reports is the former one.

import type { ReportIssue } from '../../ports/github.ts';

type Numbered = Pick<ReportIssue, 'number' | 'title'>;

/**
 * Whether one report comes before another. Of reports on days, on weeks or on months the name says so,
 * also where somebody posts a missed one later. The name of a week and that of a month or a day cannot
 * be compared: where the configuration has passed from one to the other, it is by when they were posted.
 */
export function isBefore(one: Numbered, other: Numbered): boolean {
  return shapeOf(one) === shapeOf(other) ? one.title < other.title : one.number < other.number;
}

/** `2026-W47` and `2026-W48` have the same, `2026-W47` and `2026-11` have not. */
function shapeOf({ title }: Numbered): string {
  return title.replaceAll(/\d/g, '0');
}
