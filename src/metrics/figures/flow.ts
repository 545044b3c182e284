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
  const flow = { initiated: 0, completed: 0, cancelled: 0, open: 0 };
  const acceptances: number[] = [];
  // Once through all: each further pass over a hundred thousand costs milliseconds.
  for (const handoff of handoffs) {
    const { initiatedAt, acceptedAt, completedAt, cancelledAt } = handoff;
    flow.initiated += isIn(initiatedAt) ? 1 : 0;
    flow.completed += isIn(completedAt) ? 1 : 0;
    flow.cancelled += isIn(cancelledAt) ? 1 : 0;
    flow.open += wasOpenAt(handoff, window.to) ? 1 : 0;
    if (acceptedAt !== null && isIn(acceptedAt)) {
      acceptances.push(acceptedAt - initiatedAt);
    }
  }
  const returned = returns.filter(({ returnedAt }) => isIn(returnedAt));
  return {
    initiated: flow.initiated,
    accepted: acceptances.length,
    completed: flow.completed,
    returned: new Set(returned.map(({ handoffId }) => handoffId)).size,
    cancelled: flow.cancelled,
    open: flow.open,
    acceptance_hours: spreadOf(acceptances),
  };
}
