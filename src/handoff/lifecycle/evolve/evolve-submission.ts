// A form that is not a handoff yet: its newest reading, and how long it has been incomplete.

import type { EventData } from '../../event.ts';
import type { LatestSubmission } from '../../state.ts';

const types = [
  'submitted',
  'submission_reminded',
  'submission_closed',
  'submission_reassigned',
  'submission_reopened',
  'submission_commented',
] as const;

export type SubmissionEvent = Extract<EventData, { readonly type: (typeof types)[number] }>;

export function isSubmissionEvent(data: EventData): data is SubmissionEvent {
  return types.some((type) => type === data.type);
}

export function evolveSubmission(
  before: LatestSubmission | null,
  data: SubmissionEvent,
  { at, sender }: { readonly at: string; readonly sender: string | null },
): LatestSubmission | null {
  if (data.type === 'submitted') {
    const { type: _, complete: __, title = null, ...said } = data;
    const { remindedAt = null, closed = null } = before ?? {};
    const since = { at, since: at, remindedAt, isCommentAnswered: false };
    return { ...said, title, sender, ...since, closed };
  }
  if (before === null) {
    return null;
  }
  switch (data.type) {
    case 'submission_reminded':
      return data.since === before.since ? { ...before, remindedAt: at } : before;
    case 'submission_closed':
      return { ...before, closed: closedBy(data, at) };
    case 'submission_reassigned':
      return { ...before, sender: data.to };
    case 'submission_reopened':
      return { ...before, since: at, remindedAt: null, closed: null };
    case 'submission_commented':
      return { ...before, isCommentAnswered: true };
  }
}

function closedBy(
  { reason, replacedBy }: Extract<SubmissionEvent, { readonly type: 'submission_closed' }>,
  at: string,
): LatestSubmission['closed'] {
  return { at, reason, ...(replacedBy === undefined ? {} : { replacedBy }) };
}

/** Whether the issue lost the label of the form, which did not close it. */
export function isUnlabelled(attempted: LatestSubmission | null): boolean {
  return attempted?.closed?.reason === 'unlabelled';
}

/** Not by a person: Baton opens the issue again once the form is complete. */
export function isClosedByBaton(attempted: LatestSubmission | null): boolean {
  const reason = attempted?.closed?.reason;
  return reason === 'expired' || reason === 'replaced';
}
