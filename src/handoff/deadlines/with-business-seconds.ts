// Adds the business time since the clock before started, by the calendar of the responsible team.

import type { EventData, HandoffEvent } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import { phaseNow } from './pauses.ts';

/** The event data to record; unchanged without a status change or a calendar. */
export function withWorked(
  detail: EventData,
  {
    before,
    at,
    policy,
  }: {
    readonly before: Handoff | null;
    readonly at: string;
    readonly policy: Omit<Policy, 'rota'>;
  },
): EventData {
  const turn = before === null ? null : phaseNow(before);
  if (before === null || turn === null || !(isMove(detail) || isPauseChange(detail))) {
    return detail;
  }
  const isSenders = turn === 'withSender' || turn === 'asked';
  const clock = isSenders ? policy.sendingClock : policy.receivingClock;
  return clock === undefined
    ? detail
    : { ...detail, businessSeconds: clock.between(before.clockSince, at) };
}

const moves = [
  'accepted',
  'returned',
  'resubmitted',
  'completed',
  'cancelled',
  'reverted',
  'rerouted',
] as const;

function isMove(detail: EventData): detail is Extract<EventData, { type: (typeof moves)[number] }> {
  return moves.some((type) => type === detail.type);
}

const pauseChanges = ['asked', 'answered', 'held', 'resumed'] as const;

function isPauseChange(
  detail: EventData,
): detail is Extract<EventData, { type: (typeof pauseChanges)[number] }> {
  return pauseChanges.some((type) => type === detail.type);
}

/** Whether an event only adds the owner's read-back to what they had accepted. */
export function isLaterReadBack(event: HandoffEvent, events: readonly HandoffEvent[]): boolean {
  if (event.data.type !== 'accepted') {
    return false;
  }
  const before = events.slice(0, events.indexOf(event)).findLast(({ data }) => isMove(data))?.data;
  return before?.type === 'accepted' || (before?.type === 'reverted' && before.to === 'accepted');
}
