// Whom an overdue handoff calls, and when: first its owner or those assigned, as the limit passes; a
// working day later the team; one more later its lead. A change of status ends it, and what had passed
// before that begins again a working day after.

import { inTime } from '../../base/sort-by-time.ts';
import { type HandoffEvent, type Limit, type ReminderStep, reminderSteps } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff, IssueState } from '../state.ts';
import { plainClock } from './business-time.ts';
import { type Deadlines, type DuePolicy, dueOf, earlierOf } from './deadlines.ts';

/** One step of the ladder, and when it comes. */
export interface Rung {
  readonly limit: Limit;
  readonly step: ReminderStep;
  /** When the limit passed. */
  readonly dueAt: string;
  /** Later than the status began. */
  readonly at: string;
}

type LadderPolicy = DuePolicy & Pick<Policy, 'receiving'>;

/** All there are for the status as it stands, the first one first. */
export function ladderOf(handoff: Handoff, policy: LadderPolicy): readonly Rung[] {
  const clock = policy.receivingClock ?? plainClock;
  const due = dueOf(handoff, policy);
  const rungs = (['accept', 'complete'] as const).flatMap((limit): readonly Rung[] => {
    const dueAt = due[limit];
    if (dueAt === null) {
      return [];
    }
    const begins = dueAt > handoff.since ? dueAt : clock.add(handoff.since, clock.day);
    return stepsOf(policy).map((step) => {
      const at = clock.add(begins, heightOf({ step }) * clock.day);
      return { limit, step, dueAt, at };
    });
  });
  // Of several at once the last is posted: the one that calls furthest.
  return inTime(rungs.toSorted((one, other) => heightOf(one) - heightOf(other)));
}

function heightOf({ step }: Pick<Rung, 'step'>): number {
  return reminderSteps.indexOf(step);
}

/** A step that could call nobody is left out, but for the first: the handoff is overdue all the same. */
function stepsOf({ receiving }: LadderPolicy): readonly ReminderStep[] {
  const { members, githubTeam, lead } = receiving;
  const hasMembers = members.length > 0 || githubTeam !== undefined;
  return reminderSteps.filter(
    (step) => step === 'owner' || (step === 'team' ? hasMembers : lead !== undefined),
  );
}

/** The steps that have come, and are not recorded yet. */
export function remindersOf(
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
  return ladderOf(handoff, policy)
    .filter((rung) => rung.at < now && !isTaken(handoff, rung))
    .map((rung) => reminded(rung, { issueNumber, since: handoff.since }));
}

function isTaken({ reminders }: Handoff, rung: Rung): boolean {
  return reminders.some(({ limit, step }) => limit === rung.limit && step === rung.step);
}

export function reminded(
  { at, ...rung }: Rung,
  { issueNumber, since }: { readonly issueNumber: number; readonly since: string },
): HandoffEvent {
  return {
    source: `due:${issueNumber}:${since}:${rung.limit}:${rung.step}`,
    at,
    actor: null,
    detail: { kind: 'reminded', ...rung, since },
  };
}

export interface ReminderSource {
  readonly issueNumber: number;
  /** From when the handoff had the status it was about. */
  readonly since: string;
  readonly limit: Limit;
  readonly step: ReminderStep;
}

/** null: it names no reminder. */
export function readReminderSource(source: string): ReminderSource | null {
  const [, number, since = '', ends, whom] =
    /^due:(\d{1,15}):(.+):(accept|complete):(\w+)$/.exec(source) ?? [];
  const step = reminderSteps.find((one) => one === whom);
  return number === undefined || step === undefined
    ? null
    : {
        issueNumber: Number(number),
        since,
        limit: ends === 'accept' ? 'accept' : 'complete',
        step,
      };
}

export function deadlinesOf(handoff: Handoff | null, policy: LadderPolicy): Deadlines {
  if (handoff === null) {
    return { dueAt: null, remindAt: null };
  }
  const next = ladderOf(handoff, policy).find((rung) => !isTaken(handoff, rung));
  return { dueAt: earlierOf(dueOf(handoff, policy)), remindAt: next?.at ?? null };
}
