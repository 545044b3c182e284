// How much working time lies between two changes of status, by the clock of the team whose turn it was.

import type { Detail } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { Handoff } from '../state.ts';
import { clockOf } from './time-in-status.ts';

/** The detail as it is recorded; unchanged where it moves nothing, or that team keeps no calendar. */
export function withWorked(
  detail: Detail,
  {
    before,
    at,
    policy,
  }: { readonly before: Handoff | null; readonly at: string; readonly policy: Policy },
): Detail {
  const turn = before === null ? null : clockOf[before.status];
  if (before === null || turn === null || !isMove(detail)) {
    return detail;
  }
  const clock = turn === 'withSender' ? policy.sendingClock : policy.receivingClock;
  return clock === undefined ? detail : { ...detail, worked: clock.between(before.since, at) };
}

const moves = ['accepted', 'returned', 'resubmitted', 'completed', 'cancelled', 'undone'] as const;

function isMove(detail: Detail): detail is Extract<Detail, { kind: (typeof moves)[number] }> {
  return moves.some((kind) => kind === detail.kind);
}

export function withoutWorked(detail: Detail): Detail {
  if (!isMove(detail)) {
    return detail;
  }
  const { worked: _, ...rest } = detail;
  return rest;
}
