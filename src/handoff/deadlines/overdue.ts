// Since when a handoff is overdue. A new holiday or an edited answer may give it more time after people were
// called: then it is not overdue, and they are called again when the new limit passes.

import type { DeadlineKind } from '../event.ts';
import type { Handoff, Reminded } from '../state.ts';
import type { Deadlines } from './deadlines.ts';
import { isPaused } from './pauses.ts';

/** UTC ISO 8601; null: it is not. As recorded: only once a reminder was due. */
export function overdueSince(
  handoff: Pick<Handoff, 'status' | 'hold' | 'questions' | 'reminders'>,
  due: Deadlines,
): string | null {
  const first = handoff.reminders.find((one) => isOverdueCall(one) && isOfToday(one, handoff, due));
  return first === undefined || isPaused(handoff) ? null : (due[first.limit] ?? first.dueAt);
}

export function isLate(
  limit: DeadlineKind,
  handoff: Pick<Handoff, 'reminders'>,
  due: Deadlines,
): boolean {
  return (
    due[limit] !== null &&
    handoff.reminders.some(
      (one) => one.limit === limit && isOverdueCall(one) && isOfToday(one, handoff, due),
    )
  );
}

/**
 * Whether it counts for the limit as it is today. One call after this limit passed is enough: no one is called again
 * only because the limit has moved within the past.
 */
export function isOfToday(
  reminder: Reminded,
  { reminders }: Pick<Handoff, 'reminders'>,
  due: Deadlines,
): boolean {
  const today = due[reminder.limit];
  return (
    isWarning(reminder) ||
    today === null ||
    reminders.some((one) => one.limit === reminder.limit && isOverdueCall(one) && one.at >= today)
  );
}

function isOverdueCall(reminder: Reminded): boolean {
  return !isWarning(reminder);
}

export function isWarning({ after }: { readonly after: string }): boolean {
  return after.startsWith('-');
}
