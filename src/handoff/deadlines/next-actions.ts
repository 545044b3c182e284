// When Baton acts next by itself on an issue.

import type { Policy } from '../policy.ts';
import type { IssueState } from '../state.ts';
import type { NextDeadlines } from './deadlines.ts';
import { nextFormAction } from './form-limits.ts';
import { nextDeadlines } from './reminders.ts';

type TimedPolicy = Parameters<typeof nextDeadlines>[1] &
  Pick<Policy, 'incomplete' | 'sendingClock'>;

/** Of a form that is not handed over, `remindAt` is when its sender is reminded, or the issue closed. */
export function nextActions(state: IssueState, policy: TimedPolicy): NextDeadlines {
  return state.handoff === null
    ? { dueAt: null, remindAt: nextFormAction(state, policy)?.at ?? null, overdueSince: null }
    : nextDeadlines(state.handoff, policy);
}
