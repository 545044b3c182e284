// Chooses, from what a list shows, which issues a sweep reads with their history: those that are ours or
// may be.

import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import { includesLabel } from '../../handoff/status-label.ts';
import type { IssueListItem } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { classifyListed } from '../issue/classify.ts';
import { isOpenForm } from '../issue/missing-issue.ts';
import type { FailureLog } from '../issue-failure.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';
import { storedIssues } from './stored-issues.ts';

export async function chooseIssues(
  ports: Pick<Ports, 'ledger'>,
  listed: readonly IssueListItem[],
  {
    loaded: { configuration },
    failures,
    now,
  }: {
    readonly loaded: LoadedConfiguration;
    readonly failures: FailureLog;
    readonly now: string;
  },
): Promise<readonly IssueListItem[]> {
  const createdAt = (await ports.ledger.read((view) => view.createdAt())) ?? now;
  const numbers = listed.map(({ number }) => number);
  const stored = await storedIssues(ports, numbers, failures);
  const isChosen = async (issue: IssueListItem) => {
    const recorded = stored.get(issue.number);
    if (recorded === undefined) {
      return false;
    }
    const { kind } = classifyListed(issue, { recorded, configuration, createdAt });
    return (
      kind !== 'not_ours' ||
      isOpenForm(recorded, issue) ||
      includesLabel(issue.labels, feedbackLabel)
    );
  };
  const chosen: IssueListItem[] = [];
  for (const issue of listed) {
    if ((await failures.attempt(issue.number, () => isChosen(issue))) === true) {
      chosen.push(issue);
    }
  }
  return chosen;
}
