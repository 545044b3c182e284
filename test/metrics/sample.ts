// Rows of the ledger to measure, each told by what is odd about it.

import type { MeasuredHandoff, MeasuredSubmission } from '../../src/metrics/measured.ts';

type Given = Partial<MeasuredHandoff> & Pick<MeasuredHandoff, 'initiatedAt'>;

/** Waiting since it was initiated, unless its dates or its status say otherwise. */
export function handoff(issueNumber: number, given: Given): MeasuredHandoff {
  const { initiatedAt, acceptedAt = null, completedAt = null, cancelledAt = null } = given;
  return {
    id: issueNumber,
    issueNumber,
    title: `Client ${issueNumber}`,
    handoffType: 'sales_to_onboarding',
    fromTeam: 'sales',
    toTeam: 'onboarding',
    status: cancelledAt
      ? 'cancelled'
      : completedAt
        ? 'completed'
        : acceptedAt
          ? 'accepted'
          : 'initiated',
    initiatedBy: 'bob',
    owner: null,
    assignees: ['alice'],
    acceptedAt,
    completedAt,
    cancelledAt,
    since: cancelledAt ?? completedAt ?? acceptedAt ?? initiatedAt,
    reopened: 0,
    acceptWithin: null,
    completeWithin: null,
    checklistDone: 0,
    checklistTotal: 4,
    ...given,
  };
}

export function submission(
  issueNumber: number,
  given: Partial<MeasuredSubmission> & Pick<MeasuredSubmission, 'submittedAt'>,
): MeasuredSubmission {
  const { missing = [], invalid = [] } = given;
  return {
    issueNumber,
    handoffType: 'sales_to_onboarding',
    fromTeam: 'sales',
    attempt: 1,
    complete: missing.length + invalid.length === 0,
    missing,
    invalid,
    ...given,
  };
}
