// What happened in a window, regardless of when the handoffs were initiated.

import type { MeasuredHandoff, MeasuredReturn } from '../measured.ts';
import type { FlowMetrics } from '../types.ts';
import { contains, type Window } from '../window.ts';
import { spreadOf } from './spread.ts';
import { wasOpenAt } from './weeks.ts';

export function flowOf(
  {
    handoffs,
    returns,
  }: {
    readonly handoffs: readonly MeasuredHandoff[];
    readonly returns: readonly MeasuredReturn[];
  },
  window: Window,
): FlowMetrics {
  const isIn = (at: number | null) => at !== null && contains(window, at);
  const accepted = handoffs.filter(({ acceptedAt }) => isIn(acceptedAt));
  const returned = returns.filter(({ returnedAt }) => isIn(returnedAt));
  return {
    initiated: handoffs.filter(({ initiatedAt }) => isIn(initiatedAt)).length,
    accepted: accepted.length,
    completed: handoffs.filter(({ completedAt }) => isIn(completedAt)).length,
    returned: new Set(returned.map(({ handoffId }) => handoffId)).size,
    cancelled: handoffs.filter(({ cancelledAt }) => isIn(cancelledAt)).length,
    open: handoffs.filter((handoff) => wasOpenAt(handoff, window.to)).length,
    acceptance_hours: spreadOf(accepted.flatMap((one) => acceptanceOf(one) ?? [])),
  };
}

function acceptanceOf({ initiatedAt, acceptedAt }: MeasuredHandoff): number | null {
  return acceptedAt === null ? null : acceptedAt - initiatedAt;
}
