// The escalation of an overdue handoff: at the limit its owner or assignees, one working day later the
// team, another one later its lead. A status change ends it; for a limit that had already passed, it
// starts again one working day later.

import { inTime } from '../../base/sort-by-time.ts';
import {
  type DeadlineKind,
  type EscalationLevel,
  escalationLevels,
  type HandoffEvent,
} from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff, IssueState } from '../state.ts';
import {
  type DuePolicy,
  deadlinesOf,
  earliest,
  limitClock,
  type NextDeadlines,
} from './deadlines.ts';
import { hasEnded } from './time-in-status.ts';

/** A step of the escalation, and when it is due. */
export interface EscalationStep {
  readonly limit: DeadlineKind;
  readonly step: EscalationLevel;
  /** When the limit passed. */
  readonly dueAt: string;
  /** Later than the start of the status. */
  readonly at: string;
}

type LadderPolicy = DuePolicy & Pick<Policy, 'receiving'>;

/** All reminders for the current status, earliest first. */
export function escalationSchedule(
  handoff: Handoff,
  policy: LadderPolicy,
): readonly EscalationStep[] {
  const clock = limitClock(handoff, policy.receivingClock);
  const due = deadlinesOf(handoff, policy);
  const rungs = (['accept', 'complete'] as const).flatMap((limit): readonly EscalationStep[] => {
    const dueAt = due[limit];
    if (dueAt === null) {
      return [];
    }
    const begins = dueAt > handoff.since ? dueAt : clock.add(handoff.since, clock.day);
    return stepsOf(policy).map((step) => {
      const at = clock.add(begins, levelOf({ step }) * clock.day);
      return { limit, step, dueAt, at };
    });
  });
  // If several are due at once, only the highest level is posted.
  return inTime(rungs.toSorted((one, other) => levelOf(one) - levelOf(other)));
}

function levelOf({ step }: Pick<EscalationStep, 'step'>): number {
  return escalationLevels.indexOf(step);
}

/** Leaves out steps without recipients, except the first: the handoff is overdue anyway. */
function stepsOf({ receiving }: LadderPolicy): readonly EscalationLevel[] {
  const { members, githubTeam, lead } = receiving;
  const hasMembers = members.length > 0 || githubTeam !== undefined;
  return escalationLevels.filter(
    (step) => step === 'owner' || (step === 'team' ? hasMembers : lead !== undefined),
  );
}

/** Due steps that are not recorded yet. */
export function dueReminders(
  { handoff }: Pick<IssueState, 'handoff'>,
  {
    issueNumber,
    now,
    policy,
  }: { readonly issueNumber: number; readonly now: string; readonly policy: LadderPolicy },
): readonly HandoffEvent[] {
  if (handoff === null) {
    return [];
  }
  return escalationSchedule(handoff, policy)
    .filter((rung) => rung.at < now && !isSent(handoff, rung))
    .map((rung) => reminderEvent(rung, { issueNumber, since: handoff.since }));
}

function isSent({ reminders }: Handoff, rung: EscalationStep): boolean {
  return reminders.some(({ limit, step }) => limit === rung.limit && step === rung.step);
}

export function reminderEvent(
  { at, ...rung }: EscalationStep,
  { issueNumber, since }: { readonly issueNumber: number; readonly since: string },
): HandoffEvent {
  return {
    source: `due:${issueNumber}:${since}:${rung.limit}:${rung.step}`,
    at,
    actor: null,
    data: { type: 'reminded', ...rung, since },
  };
}

export interface ReminderSource {
  readonly issueNumber: number;
  /** Start of the status that the reminder was about. */
  readonly since: string;
  readonly limit: DeadlineKind;
  readonly step: EscalationLevel;
}

/** null: the source is not a reminder. */
export function parseReminderSource(source: string): ReminderSource | null {
  const [, number, since = '', ends, whom] =
    /^due:(\d{1,15}):(.+):(accept|complete):(\w+)$/.exec(source) ?? [];
  const step = escalationLevels.find((one) => one === whom);
  return number === undefined || step === undefined
    ? null
    : {
        issueNumber: Number(number),
        since,
        limit: ends === 'accept' ? 'accept' : 'complete',
        step,
      };
}

export function nextDeadlines(handoff: Handoff | null, policy: LadderPolicy): NextDeadlines {
  if (handoff === null) {
    return { dueAt: null, remindAt: null };
  }
  if (handoff.hold !== null && !hasEnded(handoff.status)) {
    return { dueAt: null, remindAt: handoff.hold.until };
  }
  const next = escalationSchedule(handoff, policy).find((rung) => !isSent(handoff, rung));
  return { dueAt: earliest(deadlinesOf(handoff, policy)), remindAt: next?.at ?? null };
}
