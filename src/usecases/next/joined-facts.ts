// Whether the ledger has a form that a person filed as the next handoff after another.

import type { ActivityOf } from '../../handoff/issue-activity.ts';
import type { LedgerView, StoredIssue } from '../../ports/ledger.ts';

/** @param previous what the ledger has of the handoff before */
export function isJoined({ events }: StoredIssue, issueNumber: number): boolean {
  return events.some(({ source }) => source === nextSource(issueNumber));
}

/** @param joins the fact that the form follows another handoff, until that handoff has taken it up */
export async function joinedFacts(
  ledger: Pick<LedgerView, 'issue'>,
  {
    issueNumber,
    joins,
  }: {
    readonly issueNumber: number;
    readonly joins?: ActivityOf<'chain_joined'>;
  },
): Promise<readonly ActivityOf<'chain_joined'>[]> {
  return joins !== undefined && isJoined(await ledger.issue(joins.issueNumber), issueNumber)
    ? [joins]
    : [];
}

/** The source of the events by which the handoff before takes up this form. */
export function nextSource(issueNumber: number): string {
  return `next:${issueNumber}`;
}
