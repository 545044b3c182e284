// Which reminders a ledger should hold of a handoff as it stood: GitHub tells of them only by the
// comments in which we called somebody.

import { deepEqual } from '../../base/deep-equal.ts';
import { inTime } from '../../base/sort-by-time.ts';
import { deadlinesOf } from '../deadlines/deadlines.ts';
import {
  type EscalationStep,
  escalationSchedule,
  parseReminderSource,
  type ReminderSource,
  reminderEvent,
} from '../deadlines/reminders.ts';
import type { HandoffEvent } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';

/** What is known of reminders, whenever they were. */
export interface KnownReminders {
  readonly recorded: readonly HandoffEvent[];
  /** By comments of ours. */
  readonly shown: readonly ReminderSource[];
}

export interface SettledReminders {
  readonly events: readonly HandoffEvent[];
  /** Sources of those that would come at other times today. */
  readonly otherwise: readonly string[];
}

/**
 * Those recorded are kept where they can have been so. Those that a comment shows are recalled, and with
 * them those before: a run that finds several due posts only the last.
 */
export function settleReminders(
  handoff: Handoff,
  { recorded, shown, policy }: KnownReminders & { readonly policy: Policy },
): SettledReminders {
  const kept = recorded.filter((event) => canBe(event, handoff, policy));
  const posted = shown.filter(({ since }) => since === handoff.since);
  if (kept.length + posted.length === 0) {
    return { events: [], otherwise: [] };
  }
  const ladder = escalationSchedule(handoff, policy);
  const recalled = recall(ladder, posted).filter(
    ({ source }) => !kept.some((event) => event.source === source),
  );
  const otherwise = kept.filter((event) => !ladder.some((rung) => isOf(rung, event)));
  return {
    events: inTime([...kept, ...recalled]),
    otherwise: otherwise.map(({ source }) => source),
  };
}

/** Under whatever calendar the team kept then. */
function canBe(
  { source, at, actor, data }: HandoffEvent,
  handoff: Handoff,
  policy: Policy,
): boolean {
  const said = parseReminderSource(source);
  if (said === null || data.type !== 'reminded' || actor !== null) {
    return false;
  }
  const { limit, step, since, dueAt } = data;
  return (
    since === handoff.since &&
    deepEqual(said, { ...said, limit, step, since }) &&
    deadlinesOf(handoff, policy)[limit] !== null &&
    handoff.initiatedAt < dueAt &&
    dueAt <= at &&
    since < at
  );
}

function isOf(rung: EscalationStep, { at, data }: HandoffEvent): boolean {
  return data.type === 'reminded' && deepEqual({ ...data, at }, { ...data, ...rung });
}

function recall(
  ladder: readonly EscalationStep[],
  posted: readonly ReminderSource[],
): readonly HandoffEvent[] {
  const isPosted = (rung: EscalationStep) =>
    posted.some(({ limit, step }) => limit === rung.limit && step === rung.step);
  const last = ladder.findLast(isPosted);
  const [one] = posted;
  return last === undefined || one === undefined
    ? []
    : ladder.filter(({ at }) => at <= last.at).map((rung) => reminderEvent(rung, one));
}
