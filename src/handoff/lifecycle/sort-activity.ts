// The order of an issue's activity.

import { compareStrings } from '../../base/compare-strings.ts';
import type { ActivityOf, IssueActivity } from '../issue-activity.ts';
import { type ShownStatus, sameLabel, shownStatuses } from '../status-label.ts';

/** The status that an added label sets. */
export type StatusOfLabel = (labeled: ActivityOf<'labeled'>) => ShownStatus | null;

/**
 * GitHub's times are whole seconds. Within one second, edits and completed tasks come before comments and other actions,
 * and a form is replaced before Baton closes it.
 * One person's status labels are one action, in any order GitHub lists them: added labels come in
 * lifecycle order, before removed ones.
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

/** All other kinds come last. */
const ranks: { readonly [Kind in IssueActivity['kind']]?: number } = {
  written: 0,
  history_unavailable: 0,
  relabelled: 1,
  task_completed: 1,
  commented: 2,
  replaced: 3,
};

function rank({ kind }: IssueActivity): number {
  return ranks[kind] ?? 4;
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

/** Labels without a status come last. */
function place(status: ShownStatus | null): number {
  return status === null ? shownStatuses.length : shownStatuses.indexOf(status);
}
