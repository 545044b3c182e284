import { ServiceError } from '../../../ports/service-error.ts';
import type { IssueFailure } from '../../issue-failure.ts';
import type { RecordedItem } from './commit-batch.ts';

/** Failures to report: withheld texts, and incomplete decisions. */
export function itemFailures({ examined }: RecordedItem): readonly IssueFailure[] {
  const { issueNumber, isWithheld, undecided } = examined.subject;
  const error = new ServiceError(
    'content_blocked',
    `Issue #${issueNumber} contains text that looks like a secret, and GitHub's push protection rejected it. ` +
      'Baton recorded the handoff without its answers and notified the sender. Remove the secret from the issue and revoke it.',
  );
  return [
    ...(isWithheld === true && examined.newEvents.length > 0 ? [{ issueNumber, error }] : []),
    ...(undecided === undefined ? [] : [{ issueNumber, error: undecided }]),
  ];
}
