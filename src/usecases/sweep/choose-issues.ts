// Chooses, from what a list shows, which issues a sweep reads with their history: those that are ours or
// may be.

import { feedbackLabel } from '../../form/feedback/feedback-form.ts';
import { includesLabel } from '../../handoff/status-label.ts';
import type { IssueListItem } from '../../ports/github.ts';
import type { Ports } from '../../ports/ports.ts';
import { classifyListed } from '../issue/classify.ts';
import type { LoadedConfiguration } from '../load-configuration.ts';

export async function chooseIssues(
  { ledger }: Pick<Ports, 'ledger'>,
  listed: readonly IssueListItem[],
  { configuration }: LoadedConfiguration,
): Promise<readonly IssueListItem[]> {
  const createdAt = await ledger.read((view) => view.createdAt());
  const chosen: IssueListItem[] = [];
  for (const issue of listed) {
    const recorded = await ledger.read((view) => view.issue(issue.number));
    const { kind } = classifyListed(issue, { recorded, configuration, createdAt });
    if (kind !== 'not_ours' || includesLabel(issue.labels, feedbackLabel)) {
      chosen.push(issue);
    }
  }
  return chosen;
}
