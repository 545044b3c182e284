// A handoff that waits for others: those that were opened together with it, after the same handoff. It is on hold
// from the start, and that ends by itself once none of them is open any more.

import { hasEnded } from '../deadlines/time-in-status.ts';
import type { EventData, HandoffEvent } from '../event.ts';
import type { Policy } from '../policy.ts';
import type { EndedTurn, Sibling } from '../sibling.ts';
import type { AwaitedHandoff, Handoff } from '../state.ts';
import { initialState } from '../state.ts';
import { evolve } from './evolve/evolve.ts';

/** The turns in which a handoff, or its form, was ended. */
export function endedTurns(events: readonly HandoffEvent[]): readonly EndedTurn[] {
  const turns: EndedTurn[] = [];
  let state = initialState;
  for (const event of events) {
    state = evolve(state, event);
    const { handoff, attempted } = state;
    const isEnded = handoff === null ? attempted?.closed != null : hasEnded(handoff.status);
    const last = turns.at(-1);
    if (isEnded && last?.to !== null) {
      turns.push({ from: event.at, to: null, isCompleted: handoff?.status === 'completed' });
    } else if (!isEnded && last?.to === null) {
      turns[turns.length - 1] = { ...last, to: event.at };
    }
  }
  return turns;
}

interface Waiting extends Pick<Policy, 'siblings'> {
  readonly before: Handoff | null;
  readonly at: string;
}

/** With the hold of a handoff that is handed over, or handed over again, while another is open for which it waits. */
export function withWait(
  events: readonly EventData[],
  { before, at, siblings = [] }: Waiting,
): readonly EventData[] {
  const open = siblings.filter((one) => one.requestedAt <= at && endedAt(one, at) === undefined);
  return open.length === 0 || !events.some((data) => startsWait(data, before))
    ? events
    : [...events, { type: 'held', waitsFor: open.map(awaited) }];
}

/** Completed while it waited, it was no longer to wait. */
function startsWait(data: EventData, before: Handoff | null): boolean {
  const waited = before?.waitsAgain === true || before?.hold?.waitsFor !== undefined;
  return (
    data.type === 'initiated' ||
    (data.type === 'resubmitted' && waited) ||
    (data.type === 'reverted' && data.to !== 'returned' && before?.status !== 'completed' && waited)
  );
}

function awaited({ handoffType, issueNumber }: Sibling): AwaitedHandoff {
  return { handoffType, ...(issueNumber === null ? {} : { issueNumber }) };
}

function endedAt({ ended }: Sibling, at: string): EndedTurn | undefined {
  return ended.find(({ from, to }) => from <= at && (to === null || at < to));
}

export interface WaitEnd {
  readonly at: string;
  /** Those that were not completed. */
  readonly cancelled: readonly AwaitedHandoff[];
}

/** The first time at which none of them was open; null: there was none, or it does not wait. */
export function endOfWait(
  { hold }: Pick<Handoff, 'hold'>,
  { siblings = [] }: Pick<Policy, 'siblings'>,
): WaitEnd | null {
  const { waitsFor = [], since = '' } = hold ?? {};
  const all = siblings.filter(({ handoffType }) =>
    waitsFor.some((one) => one.handoffType === handoffType),
  );
  const at = all
    .flatMap(({ ended }) => ended.map(({ from }) => from))
    .filter((from) => from > since)
    .toSorted()
    .find((from) => all.every((one) => endedAt(one, from) !== undefined));
  return at === undefined
    ? null
    : { at, cancelled: all.filter((one) => endedAt(one, at)?.isCompleted === false).map(awaited) };
}
