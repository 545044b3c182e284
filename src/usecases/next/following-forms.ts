// Forms that people open by the link of a completed handoff. Their title names its issue, and that handoff decides
// whether they follow it: a title alone joins no chain.

import type { Configuration } from '../../config/types.ts';
import type { ActivityOf, IssueActivity } from '../../handoff/issue-activity.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import { classify } from '../issue/classify.ts';
import { nextSource } from './joined-facts.ts';

export interface FollowingForm {
  readonly issueNumber: number;
  /** The issue of the handoff before, as its title names it. */
  readonly previous: number;
  readonly handoffType: string;
  readonly at: string;
  readonly by: IssueActivity['by'];
}

interface Known {
  /** What the ledger has of the form. */
  readonly recorded: StoredIssue;
  readonly configuration: Configuration;
  readonly createdAt: string | null;
}

/** null: its title names no handoff before, or Baton opened it. */
export function followingForm(issue: IssueSnapshot, known: Known): FollowingForm | null {
  const { number: issueNumber, bodyRevisions, titledAfter: previous, openedFrom, opening } = issue;
  const filing = bodyRevisions.find(({ source }) => source === `issue:${issueNumber}`);
  if (filing === undefined || previous === undefined || previous >= issueNumber) {
    return null;
  }
  const classified = classify(issue, known);
  return classified.kind !== 'subject' || openedFrom !== undefined || opening !== undefined
    ? null
    : {
        ...{ issueNumber, previous, handoffType: classified.template.type },
        ...{ at: filing.at, by: filing.by },
      };
}

/** @param previous what the ledger has of the handoff before */
export function hasOtherNext(
  { events }: StoredIssue,
  { issueNumber, handoffType }: FollowingForm,
): boolean {
  return events.some(
    ({ source, data }) =>
      data.type === 'next_requested' &&
      data.handoffType === handoffType &&
      source !== nextSource(issueNumber),
  );
}

/** What these forms say about the handoff before. */
export function nextFiledFacts(
  forms: readonly FollowingForm[],
  previous: number,
): readonly ActivityOf<'next_filed'>[] {
  return forms
    .filter((form) => form.previous === previous)
    .map(({ issueNumber, handoffType, at, by }) => ({
      kind: 'next_filed',
      source: nextSource(issueNumber),
      ...{ at, by, issueNumber, handoffType },
    }));
}

/** What a form states about itself, once the ledger has it as the next one. */
export function joiningFact({
  issueNumber,
  previous,
  at,
  by,
}: FollowingForm): ActivityOf<'chain_joined'> {
  const source = `after:${issueNumber}`;
  return { kind: 'chain_joined', source, at, by, issueNumber: previous };
}
