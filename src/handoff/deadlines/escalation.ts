// Whom a handoff with a limit calls, and when: by default its owner or those assigned as the limit
// passes, a working day later the team, one more later its lead. A change of status ends it, and what had
// passed before that starts again a working day after. People are called in the working hours of their
// team only. A step that would call no one is passed over at once: the next comes in its place.

import { dateInZone } from '../../base/time/date-in-zone.ts';
import { sortByTime } from '../../base/time/sort-by-time.ts';
import { formatOffset } from '../../config/escalation.ts';
import { hasMembers, includesLogin, isMember } from '../../config/teams/team.ts';
import type { EscalationLevel, ReminderStep } from '../../config/types.ts';
import { type DeadlineKind, type ReminderLevel, reminderLevels } from '../event.ts';
import { ableTeam, isAble, type Policy } from '../policy.ts';
import { standIn } from '../presence.ts';
import type { Handoff, Reminded } from '../state.ts';
import { type BusinessTime, toSeconds } from './business-time.ts';
import { businessDeadlines, type DuePolicy, deadlinesOf, limitClock } from './deadlines.ts';
import { isWarning } from './overdue.ts';
import { recipientsByLevel } from './responsible.ts';

/** At the limit, and one and two working days later. */
const defaultReminders: readonly ReminderStep[] = [
  { after: { amount: 0, unit: 's' }, who: 'owner' },
  { after: { amount: 1, unit: 'd' }, who: 'team' },
  { after: { amount: 2, unit: 'd' }, who: 'lead' },
];

/** One step of the ladder, which comes later than the status started. */
export type EscalationStep = Reminded;

export type LadderPolicy = DuePolicy &
  Pick<Policy, 'receiving' | 'reminders' | 'isReceivingPartial' | 'selfAccept'>;

/** How far the last step is repeated: once more than these. */
interface Extent {
  /** UTC ISO 8601 */
  readonly until?: string;
  readonly repetition?: number;
}

interface Ladder {
  readonly handoff: Handoff;
  readonly policy: LadderPolicy;
  readonly clock: BusinessTime;
  readonly steps: readonly ReminderStep[];
  readonly extent: Extent;
}

interface PlannedStep {
  readonly step: ReminderStep;
  readonly at: string;
}

/** All reminders for the current status, earliest first. */
export function escalationSchedule(
  handoff: Handoff,
  policy: LadderPolicy,
  extent: Extent = {},
): readonly EscalationStep[] {
  const clock = limitClock(handoff, policy.receivingClock);
  const ladder = { handoff, policy, clock, steps: policy.reminders ?? defaultReminders, extent };
  const due = deadlinesOf(handoff, policy);
  const rungs = (['accept', 'complete'] as const).flatMap((limit): readonly EscalationStep[] => {
    const dueAt = due[limit];
    return dueAt === null
      ? []
      : [...warnings(limit, ladder), ...overdueSteps(dueAt, ladder)].map((rung) => ({
          limit,
          dueAt,
          ...rung,
        }));
  });
  return sortByTime(rungs.toSorted((one, other) => levelOf(one) - levelOf(other)));
}

type Rung = Omit<EscalationStep, 'limit' | 'dueAt'>;

/** Of several at once the last is posted: the one that calls furthest. */
function levelOf({ step }: Pick<Rung, 'step'>): number {
  return reminderLevels.indexOf(step);
}

function warnings(limit: DeadlineKind, ladder: Ladder): readonly Rung[] {
  const { handoff, policy, clock, steps } = ladder;
  const planned = steps.flatMap((step): readonly PlannedStep[] => {
    const early = step.after.amount < 0 ? -toSeconds(clock, step.after) : 0;
    const at = early > 0 ? businessDeadlines(handoff, policy.template, clock, early)[limit] : null;
    return at !== null && at > handoff.since ? [{ step, at: clock.nextOpening(at) }] : [];
  });
  return withPeople(planned, ladder);
}

function overdueSteps(dueAt: string, ladder: Ladder): readonly Rung[] {
  const { handoff, clock, steps } = ladder;
  const begins = dueAt > handoff.since ? dueAt : clock.add(handoff.since, clock.day);
  const planned = steps
    .filter(({ after }) => after.amount >= 0)
    .map((step) => ({
      step,
      at: clock.nextOpening(clock.add(begins, toSeconds(clock, step.after))),
    }));
  const called = withPeople(planned, ladder);
  // Without anyone to call, the first step still reports that the handoff is overdue.
  const [first] = called.length > 0 ? [] : planned;
  const isMarked = planned.some(({ step }) => step.after.amount === 0);
  return [
    ...(isMarked ? [] : [{ step: 'none', after: '0', called: [], at: begins } as const]),
    ...(first === undefined ? called : [rungOf(first, [])]),
    ...repetitions(planned, ladder),
  ];
}

/** Each step that calls someone, at its time or at that of the steps passed over before it. */
function withPeople(planned: readonly PlannedStep[], ladder: Ladder): readonly Rung[] {
  const rungs: Rung[] = [];
  let freeAt: string | null = null;
  for (const { step, at } of sortByTime(planned)) {
    const moved: string = freeAt ?? at;
    const called = recipients(step.who, moved, ladder);
    freeAt = called === null ? moved : null;
    if (called !== null) {
      rungs.push(rungOf({ step, at: moved }, called));
    }
  }
  return rungs;
}

function rungOf({ step, at }: PlannedStep, called: readonly string[]): Rung {
  return { step: step.who, after: formatOffset(step.after), called, at };
}

/** A person who is away for so many repetitions in a row is no longer called. */
const maxMisses = 100;

function* repetitions(planned: readonly PlannedStep[], ladder: Ladder): Generator<Rung> {
  const { clock, extent } = ladder;
  const last = planned.find(({ step }) => step.repeat !== undefined);
  const { until = '', repetition: wanted = 0 } = extent;
  let planAt = last?.at ?? '';
  let misses = 0;
  for (let repetition = 1; last?.step.repeat !== undefined && misses < maxMisses; repetition += 1) {
    planAt = clock.add(planAt, toSeconds(clock, last.step.repeat));
    const at = clock.nextOpening(planAt);
    const called = recipients(last.step.who, at, ladder);
    misses = called === null ? misses + 1 : 0;
    if (called === null) {
      continue;
    }
    yield { ...rungOf({ step: last.step, at }, called), repetition };
    if (repetition >= wanted && at >= until) {
      return;
    }
  }
}

/**
 * Who is called then: those there of the people meant, and substitutes for those away. null: no one; an
 * empty list: the team, of which only GitHub knows the members.
 */
function recipients(
  level: EscalationLevel,
  at: string,
  { handoff, policy, clock }: Ladder,
): readonly string[] | null {
  const { receiving, isReceivingPartial = false } = policy;
  const people = recipientsByLevel[level](handoff, ableTeam(policy, handoff));
  const isKnownTeam = hasMembers(receiving) && !isReceivingPartial;
  const day = dateInZone(clock.zone, at);
  const there = people
    .filter((login) => !isKnownTeam || isMember(receiving, login))
    .flatMap((login) => standIn(receiving, login, day) ?? [])
    .filter((login) => isAble(policy, handoff, login));
  const called = there.filter((login, index) => !includesLogin(there.slice(0, index), login));
  const isUnlisted = level !== 'lead' && people.length === 0 && receiving.githubTeam !== undefined;
  return called.length > 0 || isUnlisted ? called : null;
}

/** The reminder that is shown: of several, the last that calls anybody, unless its limit has passed since. */
export function currentReminder(reminders: readonly Reminded[]): Reminded | null {
  const last = reminders.findLast(({ step }) => step !== 'none');
  const isPast =
    last !== undefined &&
    isWarning(last) &&
    reminders.some((one) => one.limit === last.limit && !isWarning(one));
  return last === undefined || isPast ? null : last;
}

export type StepKey = Pick<Reminded, 'limit' | 'after' | 'repetition'> & {
  readonly step: ReminderLevel;
};

export function isSameStep(one: StepKey, other: StepKey): boolean {
  return isSameRepeated(one, other) && one.repetition === other.repetition;
}

/** Of the same limit, which may have moved between two calls. */
export function isSameReminder(
  one: StepKey & Pick<Reminded, 'dueAt'>,
  other: StepKey & Pick<Reminded, 'dueAt'>,
): boolean {
  return isSameStep(one, other) && one.dueAt === other.dueAt;
}

/** Regardless of the repetition. */
export function isSameRepeated(one: StepKey, other: StepKey): boolean {
  return one.limit === other.limit && one.step === other.step && one.after === other.after;
}
