// The handoffs that one waits for, from the ledger: those that were asked for after the same handoff.

import type { Template } from '../../config/types.ts';
import type { HandoffEvent } from '../../handoff/event.ts';
import type { IssueActivity } from '../../handoff/issue-activity.ts';
import { stateOf } from '../../handoff/lifecycle/fold-events.ts';
import { endedTurns } from '../../handoff/lifecycle/waits.ts';
import type { Sibling } from '../../handoff/sibling.ts';
import type { LedgerView } from '../../ports/ledger.ts';

interface Waiting {
  readonly issueNumber: number;
  readonly template: Pick<Template, 'waitsFor'>;
  readonly events: readonly HandoffEvent[];
  readonly facts: readonly IssueActivity[];
}

export async function siblingsOf(
  ledger: Pick<LedgerView, 'issue'>,
  { issueNumber, template: { waitsFor = [] }, events, facts }: Waiting,
): Promise<readonly Sibling[]> {
  const previous = waitsFor.length === 0 ? null : previousIssue(events, facts);
  if (previous === null) {
    return [];
  }
  const { handoff } = stateOf((await ledger.issue(previous)).events);
  const siblings: Sibling[] = [];
  for (const { handoffType, issueNumber: opened, at } of handoff?.next ?? []) {
    if (waitsFor.includes(handoffType) && opened !== issueNumber) {
      const recorded = opened === null ? [] : (await ledger.issue(opened)).events;
      siblings.push({
        ...{ handoffType, issueNumber: opened, requestedAt: at },
        ended: endedTurns(recorded),
      });
    }
  }
  return siblings;
}

function previousIssue(
  events: readonly HandoffEvent[],
  facts: readonly IssueActivity[],
): number | null {
  const recorded = events.flatMap(({ data }) =>
    data.type === 'opened_from' ? [data.issueNumber] : [],
  );
  const named = facts.flatMap((fact) =>
    fact.kind === 'chain_joined'
      ? [fact.issueNumber]
      : fact.kind === 'written' && fact.openedFrom !== undefined
        ? [fact.openedFrom]
        : [],
  );
  return [...recorded, ...named][0] ?? null;
}
