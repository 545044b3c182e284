// What a sweep has to show: issues on GitHub that differ from the ledger.

import type { IssueSnapshot } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { stepsToExplainForms } from '../issue/handle-issue.ts';
import type { RecordedItem } from '../issue/record/commit-batch.ts';
import { countPendingEffects, syncIssue } from '../issue/record/sync-issue.ts';
import { type FailureLog, toIssueFailure } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import type { PendingSync } from './sync-batch.ts';

export function unshownForms(
  { github }: Pick<Ports, 'github'>,
  issues: readonly IssueSnapshot[],
  {
    loaded: { configuration },
    failures,
  }: { readonly loaded: LoadedConfiguration; readonly failures: FailureLog },
): readonly PendingSync[] {
  const show = async (issue: IssueSnapshot) => {
    const effects = stepsToExplainForms(issue, configuration);
    await github.apply(issue.number, effects);
    return effects;
  };
  return issues.flatMap((issue) =>
    pending(
      { issue, isNew: false, show },
      failures,
      () => stepsToExplainForms(issue, configuration).length,
    ),
  );
}

export function unshownHandoffs(
  { github }: Pick<Ports, 'github'>,
  {
    items,
    now,
    failures,
  }: {
    readonly items: readonly RecordedItem[];
    readonly now: string;
    readonly failures: FailureLog;
  },
): readonly PendingSync[] {
  return items.flatMap(({ examined, issue }) =>
    issue === null
      ? []
      : pending(
          {
            issue,
            isNew: examined.newEvents.length > 0,
            show: (latest) => syncIssue(github, { examined, issue: latest, now }),
          },
          failures,
          () => countPendingEffects({ examined, issue, now }),
        ),
  );
}

/** Nothing where what is to be shown cannot be computed. */
export function pending(
  unshown: Omit<PendingSync, 'steps'>,
  failures: FailureLog,
  count: () => number,
): readonly PendingSync[] {
  try {
    const steps = count();
    return steps === 0 ? [] : [{ ...unshown, steps }];
  } catch (error) {
    failures.add(toIssueFailure(unshown.issue.number, error));
    return [];
  }
}
