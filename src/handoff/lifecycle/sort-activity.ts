// In which order things count that GitHub shows of one issue.

import { compareStrings } from '../../base/compare-strings.ts';
import type { ActivityOf, IssueActivity } from '../issue-activity.ts';
import { type ShownStatus, sameLabel, shownStatuses } from '../status-label.ts';

/** The status that a label was put on for. */
export type StatusOfLabel = (labeled: ActivityOf<'labeled'>) => ShownStatus | null;

/**
 * GitHub's times are whole seconds. Within one second what was written counts before what was said and
 * done with it, and what one person did with status labels is one act, in whichever order GitHub lists
 * it: labels put on count in the order of the lifecycle, and before the other labels taken off.
 */
export function sortActivity(
  facts: readonly IssueActivity[],
  statusOf: StatusOfLabel,
): readonly IssueActivity[] {
  const sorted = [...facts].sort(
    (one, other) => compareStrings(one.at, other.at) || rank(one) - rank(other),
  );
  const ordered: IssueActivity[] = [];
  for (const fact of sorted) {
    const last = ordered.findLastIndex((one) => !countsAfter(one, fact, statusOf));
    ordered.splice(last + 1, 0, fact);
  }
  return ordered;
}

/** The rest come last. */
const ranks: { readonly [Kind in IssueActivity['kind']]?: number } = {
  written: 0,
  history_unavailable: 0,
  relabelled: 1,
  commented: 2,
};

function rank({ kind }: IssueActivity): number {
  return ranks[kind] ?? 3;
}

function countsAfter(one: IssueActivity, put: IssueActivity, statusOf: StatusOfLabel): boolean {
  if (
    put.kind !== 'labeled' ||
    (one.kind !== 'labeled' && one.kind !== 'unlabeled') ||
    one.at !== put.at ||
    one.by === null ||
    one.by.login !== put.by?.login
  ) {
    return false;
  }
  return one.kind === 'unlabeled'
    ? !sameLabel(one.label, put.label)
    : place(statusOf(one)) > place(statusOf(put));
}

/** Labels that mean no status change nothing, and come last. */
function place(status: ShownStatus | null): number {
  return status === null ? shownStatuses.length : shownStatuses.indexOf(status);
}
