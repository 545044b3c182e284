// Recovers reminders, which GitHub shows only as comments in which Baton mentioned people.

import { escalationSchedule, isSameStep } from '../deadlines/escalation.ts';
import {
  findStep,
  parseReminderSource,
  type ReminderSource,
  reminderEvent,
  withoutMissed,
} from '../deadlines/reminders.ts';
import type { HandoffEvent } from '../event.ts';
import { stateOf } from '../lifecycle/fold-events.ts';
import type { Policy } from '../policy.ts';

export function isReminder({ source }: HandoffEvent): boolean {
  return parseReminderSource(source) !== null;
}

/** Keeps a recorded reminder if its status started when the reminder claims. */
export function checkReminders(
  reminders: readonly HandoffEvent[],
  events: readonly HandoffEvent[],
): readonly HandoffEvent[] {
  const began = new Set(events.map(({ at }) => at));
  return reminders.filter(({ source, actor, data }) => {
    const parsed = parseReminderSource(source);
    if (parsed === null || data.type !== 'reminded') {
      return false;
    }
    return (
      actor === null &&
      began.has(data.since) &&
      parsed.since === data.since &&
      isSameStep(parsed, data)
    );
  });
}

/**
 * The reminders that a comment shows and no ledger has recorded, with the steps before them: of several
 * due steps, a run posts only the last.
 */
export function recoverReminders(
  events: readonly HandoffEvent[],
  {
    recorded,
    shown,
    policy,
  }: {
    readonly recorded: readonly HandoffEvent[];
    readonly shown: readonly ReminderSource[];
    readonly policy: Policy;
  },
): readonly HandoffEvent[] {
  const known = new Set(recorded.map(({ source }) => source));
  const recovered = shown.flatMap((reminder) => stepsUpTo(reminder, events, policy));
  const missing = recovered.filter(({ source }) => !known.has(source));
  return [...new Map(missing.map((event) => [event.source, event])).values()];
}

function stepsUpTo(
  reminder: ReminderSource,
  events: readonly HandoffEvent[],
  policy: Policy,
): readonly HandoffEvent[] {
  const { handoff } = stateOf(events.filter(({ at }) => at <= reminder.since));
  if (handoff === null || handoff.since !== reminder.since) {
    return [];
  }
  const { repetition = 0 } = reminder;
  const schedule = escalationSchedule(handoff, policy, { repetition });
  const posted = findStep(schedule, reminder);
  return posted === null
    ? []
    : withoutMissed(schedule.filter(({ at }) => at <= posted.at)).map((step) =>
        reminderEvent(step, reminder),
      );
}
