// Recovers reminders, which GitHub shows only as comments in which Baton mentioned people.

import { deepEqual } from '../../base/deep-equal.ts';
import { sortByTime } from '../../base/time/sort-by-time.ts';
import { type EscalationStep, escalationSchedule, isSameStep } from '../deadlines/escalation.ts';
import {
  findStep,
  parseReminderSource,
  type ReminderSource,
  reminderEvent,
  withoutMissed,
} from '../deadlines/reminders.ts';
import type { HandoffEvent } from '../event.ts';
import { evolve } from '../lifecycle/evolve/evolve.ts';
import { type Policy, policyFor } from '../policy.ts';
import { type Handoff, initialState } from '../state.ts';

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
 * due steps, a run posts only the last. The run that recorded the posted one has recorded all that were due.
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
  const isKnown = (reminder: ReminderSource) =>
    recorded.some(({ source }) => deepEqual(parseReminderSource(source), reminder));
  const lost = shown.filter((reminder) => !isKnown(reminder));
  const recovered = lost.flatMap((reminder) => stepsUpTo(reminder, events, policy));
  const missing = recovered.filter(({ source }) => !known.has(source));
  return [...new Map(missing.map((event) => [event.source, event])).values()];
}

/** By the handoff as it was when the reminder was due: who was assigned, and how long it was on hold. */
function stepsUpTo(
  reminder: ReminderSource,
  events: readonly HandoffEvent[],
  policy: Policy,
): readonly HandoffEvent[] {
  const { repetition = 0 } = reminder;
  let due: readonly EscalationStep[] = [];
  for (const [state, at] of statesWithin(events, reminder.since)) {
    const today = policyFor(policy, state.toTeam);
    const schedule = escalationSchedule(state, today, { repetition });
    const posted = findStep(schedule, reminder);
    if (posted !== null && posted.at >= at) {
      due = schedule.filter((step) => step.at <= posted.at);
    }
  }
  const { againFor: _, ...first } = reminder;
  return withoutMissed(due).map((step) =>
    reminderEvent(step, step.limit === reminder.limit ? reminder : first),
  );
}

/** The handoff after each event of the status that started then, and when. */
function* statesWithin(
  events: readonly HandoffEvent[],
  since: string,
): Generator<readonly [Handoff, string]> {
  let state = initialState;
  for (const event of sortByTime(events)) {
    state = evolve(state, event);
    if (state.handoff?.since === since) {
      yield [state.handoff, event.at];
    }
  }
}
