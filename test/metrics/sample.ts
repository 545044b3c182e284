// Rows of the ledger to measure, each with a comment about its special case.

import { epochSeconds } from '../../src/base/time/instant.ts';
import type {
  ListedForm,
  ListedHandoff,
  MeasuredRows,
  MeasuredSubmission,
} from '../../src/metrics/measured.ts';

export const noRows: MeasuredRows = {
  handoffs: [],
  listed: [],
  submissions: [],
  returns: [],
  ratings: [],
  forms: [],
  chained: [],
};

/** Times as people write them. */
type Dated = {
  readonly [Name in 'acceptedAt' | 'completedAt' | 'cancelledAt' | 'dueAt']?: string | null;
} & {
  readonly initiatedAt: string;
  readonly since?: string;
  /** Seconds to complete it. */
  readonly completeWithin?: number;
};
type Given = Dated & Partial<Omit<ListedHandoff, keyof Dated>>;

/** Incomplete, and open. */
export function form(
  issueNumber: number,
  { since, ...rest }: { readonly since: string } & Partial<Omit<ListedForm, 'since'>>,
): ListedForm {
  return {
    issueNumber,
    title: `Client ${issueNumber}`,
    sender: 'bob',
    fromTeam: 'sales',
    toTeam: 'onboarding',
    handoffType: 'sales_to_onboarding',
    since: epochSeconds(since),
    closedAt: null,
    isExpired: false,
    ...rest,
  };
}

/** Waiting since it was initiated, unless its dates or its status say otherwise. */
export function handoff(issueNumber: number, given: Given): ListedHandoff {
  const {
    initiatedAt,
    since,
    acceptedAt,
    completedAt,
    cancelledAt,
    dueAt,
    completeWithin,
    ...rest
  } = given;
  const [accepted, completed, cancelled] = [acceptedAt, completedAt, cancelledAt].map(timeOf);
  const initiated = epochSeconds(initiatedAt);
  const row = {
    id: issueNumber,
    issueNumber,
    title: `Client ${issueNumber}`,
    handoffType: 'sales_to_onboarding',
    fromTeam: 'sales',
    toTeam: 'onboarding',
    status: cancelled ? 'cancelled' : completed ? 'completed' : accepted ? 'accepted' : 'initiated',
    initiatedBy: 'bob',
    owner: null,
    assignees: ['alice'],
    initiatedAt: initiated,
    acceptedAt: accepted ?? null,
    completedAt: completed ?? null,
    cancelledAt: cancelled ?? null,
    since: timeOf(since) ?? cancelled ?? completed ?? accepted ?? initiated,
    reopened: 0,
    acceptWithin: null,
    editedAfterAcceptance: 0,
    acceptedWorked: null,
    completedWorked: null,
    lastWaitWorked: accepted ? accepted - initiated : null,
    formerTime: null,
    waitingSeconds: accepted ? accepted - initiated : 0,
    waitingWorked: accepted ? accepted - initiated : 0,
    inWorkSeconds: 0,
    inWorkWorked: 0,
    withSenderSeconds: 0,
    withSenderWorked: 0,
    askedSeconds: 0,
    askedWorked: 0,
    onHoldSeconds: 0,
    onHoldWorked: 0,
    pausedSeconds: 0,
    clockSince: timeOf(since) ?? cancelled ?? completed ?? accepted ?? initiated,
    askedSince: null,
    onHoldSince: null,
    ...rest,
  } as const;
  return { ...row, dueAt: timeOf(dueAt) ?? nextDue(row, completeWithin) };
}

/** As the ledger of a team without a calendar has it. */
function nextDue(
  { status, since, initiatedAt, acceptWithin }: Omit<ListedHandoff, 'dueAt'>,
  completeWithin: number | undefined,
): number | null {
  const accept = status === 'initiated' && acceptWithin !== null ? [since + acceptWithin] : [];
  const runs = status === 'initiated' || status === 'accepted';
  const complete = runs && completeWithin !== undefined ? [initiatedAt + completeWithin] : [];
  const [due = null] = [...accept, ...complete].toSorted((one, other) => one - other);
  return due;
}

export function submission(
  issueNumber: number,
  {
    submittedAt,
    ...given
  }: { readonly submittedAt: string } & Partial<Omit<MeasuredSubmission, 'submittedAt'>>,
): MeasuredSubmission {
  const { missing = [], invalid = [] } = given;
  return {
    issueNumber,
    handoffType: 'sales_to_onboarding',
    fromTeam: 'sales',
    attempt: 1,
    submittedAt: epochSeconds(submittedAt),
    complete: missing.length + invalid.length === 0,
    missing,
    invalid,
    ...given,
  };
}

function timeOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : epochSeconds(text);
}
