// What is open at some instant, and the counts of it.

import type { Status } from '../template/types.ts';
import { dueTimes } from './due.ts';
import type { MeasuredHandoff } from './measured.ts';
import { standingAt } from './standing.ts';
import type { OpenMetrics } from './types.ts';
import { utcText } from './utc-text.ts';

type OpenStatus = Extract<Status, 'initiated' | 'accepted' | 'returned'>;

export interface OpenHandoff {
  readonly handoff: MeasuredHandoff;
  readonly status: OpenStatus;
  /** From when it has had that status, UTC ISO 8601. */
  readonly since: string;
  /** For how long, in milliseconds. */
  readonly age: number;
  readonly acceptanceIsOverdue: boolean;
  readonly completionIsOverdue: boolean;
}

/**
 * The oldest first.
 *
 * @param at milliseconds
 */
export function openHandoffs(
  handoffs: readonly MeasuredHandoff[],
  at: number,
): readonly OpenHandoff[] {
  return handoffs
    .flatMap((handoff) => openHandoff(handoff, at) ?? [])
    .sort(
      (one, other) => other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber,
    );
}

function openHandoff(handoff: MeasuredHandoff, at: number): OpenHandoff | null {
  const standing = standingAt(handoff, at);
  if (standing === null || standing.status === 'completed' || standing.status === 'cancelled') {
    return null;
  }
  const { status, since } = standing;
  const due = dueTimes({ ...handoff, status, since, initiated: Date.parse(handoff.initiatedAt) });
  return {
    handoff,
    status,
    since: utcText(since),
    age: at - since,
    acceptanceIsOverdue: due.accept !== null && at > due.accept,
    completionIsOverdue: due.complete !== null && at > due.complete,
  };
}

export function isOverdue(open: OpenHandoff): boolean {
  return open.acceptanceIsOverdue || open.completionIsOverdue;
}

export function countOpen(open: readonly OpenHandoff[]): OpenMetrics {
  const withStatus = (status: OpenStatus) => open.filter((one) => one.status === status).length;
  return {
    waiting: withStatus('initiated'),
    in_work: withStatus('accepted'),
    returned: withStatus('returned'),
    overdue_acceptance: open.filter((one) => one.acceptanceIsOverdue).length,
    overdue_completion: open.filter((one) => one.completionIsOverdue).length,
    overdue: open.filter(isOverdue).length,
  };
}
