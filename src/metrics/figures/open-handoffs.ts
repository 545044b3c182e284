// Open handoffs at an instant, and their counts.

import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import type { Status } from '../../config/types.ts';
import { hasEnded } from '../../handoff/deadlines/time-in-status.ts';
import { courseAt, type HandoffAt, handoffsAt, type TeamClocks } from '../handoff-at.ts';
import type { ListedHandoff, MeasuredForm, MeasuredHandoff } from '../measured.ts';
import type { OpenMetrics } from '../types.ts';

type OpenStatus = Extract<Status, 'initiated' | 'accepted' | 'returned'>;

export interface OpenHandoff {
  readonly handoff: ListedHandoff;
  readonly status: OpenStatus;
  /** Start of the current status, UTC ISO 8601. */
  readonly since: string;
  /** Seconds in the current status. */
  readonly age: number;
  /** How long the team has had it whose turn it is, without the time on hold or asked. */
  readonly turnAge: number;
  /** null: limits run. `since` when it is on hold, or a question to the sender is open. */
  readonly pause: {
    readonly kind: 'onHold' | 'asked';
    readonly since: number;
    readonly age: number;
  } | null;
  readonly acceptanceIsOverdue: boolean;
  readonly completionIsOverdue: boolean;
  /** In seconds; null if it is not overdue. */
  readonly overdueFor: number | null;
}

/**
 * Oldest first.
 * @param to ISO 8601
 */
export function openHandoffs(
  handoffs: readonly ListedHandoff[],
  to: string,
): readonly OpenHandoff[] {
  const at = epochSeconds(to);
  return handoffs
    .filter((handoff) => mayBeOpen(handoff, at))
    .flatMap((handoff) => openHandoff(handoff, courseAt(handoff, at)) ?? [])
    .sort(
      (one, other) => other.age - one.age || one.handoff.issueNumber - other.handoff.issueNumber,
    );
}

function openHandoff(handoff: ListedHandoff, course: HandoffAt | null): OpenHandoff | null {
  if (course === null || course.status === 'completed' || course.status === 'cancelled') {
    return null;
  }
  const { status, since, age, turnAge } = course;
  const { acceptanceIsOverdue, completionIsOverdue, overdueFor } = course;
  const overdue = { acceptanceIsOverdue, completionIsOverdue, overdueFor };
  const pause = pauseOf(course);
  return { handoff, status, since: isoFromEpoch(since), age, turnAge, pause, ...overdue };
}

function pauseOf({ phase, handoff, since, age }: HandoffAt): OpenHandoff['pause'] {
  if (phase !== 'onHold' && phase !== 'asked') {
    return null;
  }
  const began = (phase === 'onHold' ? handoff.onHoldSince : handoff.askedSince) ?? since;
  return { kind: phase, since: began, age: since + age - began };
}

/** Those on hold that no day and no other handoff ends, longest on hold first. */
export function heldWithoutEnd(open: readonly OpenHandoff[]): readonly OpenHandoff[] {
  return open
    .filter(({ pause, handoff }) => pause?.kind === 'onHold' && handoff.endlessHold !== undefined)
    .toSorted((one, other) => (other.pause?.age ?? 0) - (one.pause?.age ?? 0));
}

/** Incomplete forms whose issue is open. @param at seconds since 1970 */
export function incompleteFormsAt<Form extends MeasuredForm>(forms: readonly Form[], at: number) {
  return forms.filter(({ since, closedAt }) => since <= at && (closedAt === null || closedAt > at));
}

export function openAt(
  handoffs: readonly MeasuredHandoff[],
  at: number,
  clocks?: TeamClocks,
): readonly HandoffAt[] {
  const open = handoffs.filter((handoff) => mayBeOpen(handoff, at));
  return handoffsAt(open, at, clocks).filter(isOpen);
}

/** Not plainly ended, as most of a long ledger are. */
function mayBeOpen({ status, since }: MeasuredHandoff, at: number): boolean {
  return since > at || !hasEnded(status);
}

export function isOpen({ status }: HandoffAt): boolean {
  return !hasEnded(status);
}

type Due = Pick<HandoffAt, 'acceptanceIsOverdue' | 'completionIsOverdue'>;

export function isOverdue({ acceptanceIsOverdue, completionIsOverdue }: Due): boolean {
  return acceptanceIsOverdue || completionIsOverdue;
}

export function countOpen(open: readonly HandoffAt[], forms: readonly MeasuredForm[]): OpenMetrics {
  const withStatus = (status: OpenStatus) => open.filter((one) => one.status === status).length;
  return {
    waiting: withStatus('initiated'),
    in_progress: withStatus('accepted'),
    returned: withStatus('returned'),
    on_hold: open.filter(({ phase }) => phase === 'onHold').length,
    asked: open.filter(({ phase }) => phase === 'asked').length,
    overdue_acceptance: open.filter((one) => one.acceptanceIsOverdue).length,
    overdue_completion: open.filter((one) => one.completionIsOverdue).length,
    overdue: open.filter(isOverdue).length,
    incomplete_forms: forms.length,
  };
}
