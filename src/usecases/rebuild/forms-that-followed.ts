// A form whose title names the handoff before it, for a rebuild.

import type { Configuration } from '../../config/types.ts';
import type { IssueSnapshot } from '../../ports/github.ts';
import type { LedgerView, StoredIssue } from '../../ports/ledger.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { type FollowingForm, followingForm, hasOtherNext } from '../next/following-forms.ts';
import { isJoined } from '../next/joined-facts.ts';

interface Looking {
  /** null: there was no ledger. */
  readonly former: LedgerView | null;
  readonly configuration: Configuration;
  readonly createdAt: string;
}

/** A form that the ledger has without a handoff before it does not follow one now. */
export async function formThatFollowed(
  issue: IssueSnapshot,
  { former, configuration, createdAt }: Looking,
): Promise<FollowingForm | null> {
  if (issue.titledAfter === undefined) {
    return null;
  }
  const recorded = await recordedOf(former, issue.number);
  const previous = await recordedOf(former, issue.titledAfter);
  const found = followingForm(issue, { recorded, configuration, createdAt });
  const isPossible =
    found !== null &&
    (isJoined(previous, issue.number) ||
      (recorded.events.length === 0 && !hasOtherNext(previous, found)));
  return isPossible ? found : null;
}

export const notRecorded: StoredIssue = { handoffId: null, template: null, events: [] };

/** A damaged row is ignored; the issue replaces it. */
export async function recordedOf(former: LedgerView | null, number: number): Promise<StoredIssue> {
  if (former === null) {
    return notRecorded;
  }
  try {
    return await former.issue(number);
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'ledger_damaged') {
      return notRecorded;
    }
    throw error;
  }
}
