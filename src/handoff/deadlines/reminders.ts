// Whom an overdue handoff calls, and when: first its owner or those assigned, as the limit passes; a
// working day later the team; one more later its lead. A change of status ends it, and what had passed
// before that begins again a working day after.

import { inTime } from '../../base/sort-by-time.ts';
import {
  type DeadlineKind,
  type EscalationLevel,
  escalationLevels,
  type HandoffEvent,
} from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff, IssueState } from '../state.ts';
import { alwaysOpen } from './business-time.ts';
import { type DuePolicy, deadlinesOf, earliest, type NextDeadlines } from './deadlines.ts';

/** One step of the ladder, and when it comes. */
export interface EscalationStep {
  readonly limit: DeadlineKind;
  readonly step: EscalationLevel;
  /** When the limit passed. */
  readonly dueAt: string;
  /** Later than the status began. */
  readonly at: string;
}

type LadderPolicy = DuePolicy & Pick<Policy, 'receiving'>;

/** All reminders for the current status, earliest first. */
export function escalationSchedule(
  handoff: Handoff,
  policy: LadderPolicy,
): readonly EscalationStep[] {
  const clock = policy.receivingClock ?? alwaysOpen;
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
  // Of several at once the last is posted: the one that calls furthest.
  return inTime(rungs.toSorted((one, other) => levelOf(one) - levelOf(other)));
}

function levelOf({ step }: Pick<EscalationStep, 'step'>): number {
  return escalationLevels.indexOf(step);
}

/** A step that could call nobody is left out, but for the first: the handoff is overdue all the same. */
function stepsOf({ receiving }: LadderPolicy): readonly EscalationLevel[] {
  const { members, githubTeam, lead } = receiving;
  const hasMembers = members.length > 0 || githubTeam !== undefined;
  return escalationLevels.filter(
    (step) => step === 'owner' || (step === 'team' ? hasMembers : lead !== undefined),
  );
}

/** The steps that have come, and are not recorded yet. */
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
  /** From when the handoff had the status it was about. */
  readonly since: string;
  readonly limit: DeadlineKind;
  readonly step: EscalationLevel;
}

/** null: it names no reminder. */
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
  const next = escalationSchedule(handoff, policy).find((rung) => !isSent(handoff, rung));
  return { dueAt: earliest(deadlinesOf(handoff, policy)), remindAt: next?.at ?? null };
}
