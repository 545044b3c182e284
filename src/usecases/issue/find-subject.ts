// The context of an issue that a run found in a list.

import type { Configuration, Template } from '../../config/types.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import type { Ports } from '../../ports/ports.ts';
import { classify } from './classify.ts';
import { factsOf } from './collect-activity.ts';
import { reappearance, unlabelledForm } from './missing-issue.ts';
import { loadIssueContext } from './process-issue.ts';
import { sinceLabel } from './since-label.ts';
import type { WorkItem } from './work-item.ts';

interface KnownIssue {
  readonly recorded: StoredIssue;
  readonly createdAt: string | null;
}

/** null: it is not a handoff. */
export async function findSubject(
  ports: Ports,
  snapshot: IssueSnapshot,
  {
    configuration,
    moreFacts,
    known,
  }: {
    readonly configuration: Configuration;
    /** What the ledger has of it, where the run has read it already. */
    readonly known?: KnownIssue;
    /** What other issues say about it. */
    readonly moreFacts: (template: Template) => readonly IssueActivity[];
  },
): Promise<WorkItem | 'unknown_form' | null> {
  const { recorded, createdAt } =
    known ??
    (await ports.ledger.read(async (view) => ({
      recorded: await view.issue(snapshot.number),
      createdAt: await view.createdAt(),
    })));
  const issue = sinceLabel(snapshot, recorded);
  const factsWith = (template: Template) => [
    ...factsOf(issue, template, configuration),
    ...moreFacts(template),
    ...reappearance(issue, recorded),
  ];
  const classified = classify(issue, { recorded, configuration, createdAt });
  if (classified.kind === 'unknown_form') {
    return 'unknown_form';
  }
  const what =
    classified.kind === 'subject'
      ? { template: classified.template, facts: factsWith(classified.template) }
      : unlabelledForm(issue, recorded, configuration);
  if (what === null) {
    return null;
  }
  const subject = await loadIssueContext({
    issueNumber: issue.number,
    ...what,
    recorded,
    configuration,
    github: ports.github,
  });
  return { subject, issue };
}
