// Which reminders are due and not sent yet, and how their events are named.

import { toIsoSeconds } from '../../base/time/instant.ts';
import { type DeadlineKind, type HandoffEvent, reminderLevels } from '../event.ts';
import type { Handoff, IssueState } from '../state.ts';
import { alwaysOpen, type BusinessTime } from './business-time.ts';
import { type Deadlines, deadlinesOf, earliest, type NextDeadlines } from './deadlines.ts';
import {
  type EscalationStep,
  escalationSchedule,
  isSameRepeated,
  isSameStep,
  type LadderPolicy,
  type StepKey,
} from './escalation.ts';
import { isOfToday, overdueSince } from './overdue.ts';
import { hasEnded } from './time-in-status.ts';

/** The steps that have come, and are not recorded yet; calls only while the team works. */
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
  const isOpen = isOpenAt(policy.receivingClock ?? alwaysOpen, now);
  const limits = deadlinesOf(handoff, policy);
  const due = escalationSchedule(handoff, policy, { until: now }).filter(
    (rung) => rung.at < now && !isSent(handoff, rung, limits) && (isOpen || rung.step === 'none'),
  );
  return withoutMissed(due).map((rung) => {
    const isAgain = handoff.reminders.some((one) => isSameStep(one, rung));
    return reminderEvent(rung, {
      ...{ issueNumber, since: handoff.since },
      ...(isAgain ? { againFor: rung.dueAt } : {}),
    });
  });
}

export function isOpenAt(clock: BusinessTime, now: string): boolean {
  const at = toIsoSeconds(now);
  return clock.nextOpening(at) === at;
}

/** Of a step that has come several times, only the last time is made up for. */
export function withoutMissed(due: readonly EscalationStep[]): readonly EscalationStep[] {
  return due.filter(
    (rung) =>
      rung.repetition === undefined ||
      !due.some(
        (other) => isSameRepeated(rung, other) && (other.repetition ?? 0) > (rung.repetition ?? 0),
      ),
  );
}

function isSent(handoff: Handoff, rung: EscalationStep, due: Deadlines): boolean {
  return handoff.reminders.some(
    (sent) =>
      isSameRepeated(sent, rung) &&
      (sent.repetition ?? 0) >= (rung.repetition ?? 0) &&
      isOfToday(sent, handoff, due),
  );
}

export function reminderEvent(
  { at, ...rung }: EscalationStep,
  { issueNumber, since, againFor }: Pick<ReminderSource, 'issueNumber' | 'since' | 'againFor'>,
): HandoffEvent {
  const { limit, step, after, repetition } = rung;
  const planned = `${step}${after.startsWith('-') ? '' : '+'}${after}`;
  const times = repetition === undefined ? '' : `*${repetition}`;
  const again = againFor === undefined ? '' : `@${againFor}`;
  return {
    source: `due:${issueNumber}:${since}:${limit}:${planned}${times}${again}`,
    at,
    actor: null,
    data: { type: 'reminded', ...rung, since },
  };
}

export interface ReminderSource extends StepKey {
  readonly issueNumber: number;
  /** Start of the status that the reminder was about. */
  readonly since: string;
  /** The limit, if the same step has come before, for an earlier limit in this status. */
  readonly againFor?: string;
}

const sourceForm =
  /^due:(?<number>\d{1,15}):(?<since>.+):(?<ends>accept|complete):(?<whom>[a-z]+)(?:\+(?<later>0|\d{1,9}[smhdw])|(?<earlier>-\d{1,9}[smhdw]))(?:\*(?<times>\d{1,9}))?(?:@(?<again>[\dTZ:-]{20}))?$/;

/** null: the source is not a reminder. */
export function parseReminderSource(source: string): ReminderSource | null {
  const parts = sourceForm.exec(source)?.groups;
  const step = reminderLevels.find((one) => one === parts?.['whom']);
  const after = parts?.['later'] ?? parts?.['earlier'];
  if (parts === undefined || step === undefined || after === undefined) {
    return null;
  }
  const { number, since = '', ends, times, again } = parts;
  const limit: DeadlineKind = ends === 'accept' ? 'accept' : 'complete';
  return {
    issueNumber: Number(number),
    since,
    limit,
    step,
    after,
    ...(times === undefined ? {} : { repetition: Number(times) }),
    ...(again === undefined ? {} : { againFor: again }),
  };
}

/** null: the ledger's schedule has no such step. */
export function findStep(
  schedule: readonly EscalationStep[],
  reminder: StepKey,
): EscalationStep | null {
  return schedule.find((rung) => isSameStep(rung, reminder)) ?? null;
}

export function nextDeadlines(handoff: Handoff | null, policy: LadderPolicy): NextDeadlines {
  if (handoff === null) {
    return { dueAt: null, remindAt: null, overdueSince: null };
  }
  if (handoff.hold !== null && !hasEnded(handoff.status)) {
    return { dueAt: null, remindAt: handoff.hold.until, overdueSince: null };
  }
  const limits = deadlinesOf(handoff, policy);
  const repetition = Math.max(0, ...handoff.reminders.map((one) => one.repetition ?? 0)) + 1;
  const next = escalationSchedule(handoff, policy, { repetition }).find(
    (rung) => !isSent(handoff, rung, limits),
  );
  return {
    dueAt: earliest(limits),
    remindAt: next?.at ?? null,
    overdueSince: overdueSince(handoff, limits),
  };
}
