// Handoffs that moved after an instant, as they were then. Their rows have only what is now, so they are folded from
// their events. Few have moved since: those open at that instant, and those reopened later.

import { epochSeconds, isoFromEpoch } from '../../../base/time/instant.ts';
import { sortByTime } from '../../../base/time/sort-by-time.ts';
import { isWarning } from '../../../handoff/deadlines/overdue.ts';
import { isPaused, openQuestions, pausedSeconds } from '../../../handoff/deadlines/pauses.ts';
import type { EventType, HandoffEvent } from '../../../handoff/event.ts';
import { evolve } from '../../../handoff/lifecycle/evolve/evolve.ts';
import { type Handoff, initialState } from '../../../handoff/state.ts';
import type { FormerRows, MeasuredHandoff } from '../../../metrics/measured.ts';
import type { ReadEvents, UnreadableIssues } from './recorded-events.ts';

/** They move a handoff, or record that one of its limits passed. */
const moves = [
  'accepted',
  'returned',
  'resubmitted',
  'completed',
  'cancelled',
  'reverted',
  'rerouted',
  'reassigned',
  'asked',
  'answered',
  'held',
  'resumed',
  'reminded',
] as const satisfies readonly EventType[];

type FormerHandoffs = Omit<FormerRows, 'forms'>;

/** @param unreadable issues with an event that cannot be read are added to it */
export async function formerHandoffs(
  handoffs: readonly MeasuredHandoff[],
  {
    instants: { latest, former },
    read,
    unreadable,
  }: {
    readonly instants: { readonly latest: number; readonly former: number | undefined };
    readonly read: ReadEvents;
    readonly unreadable: UnreadableIssues;
  },
): Promise<{ readonly latest: FormerHandoffs; readonly former: FormerHandoffs | undefined }> {
  const instants = former === undefined ? [latest] : [latest, former];
  const hasMoved = ({ initiatedAt, clockSince }: MeasuredHandoff, at: number) =>
    initiatedAt <= at && clockSince > at;
  const moved = handoffs.filter((one) => instants.some((at) => hasMoved(one, at)));
  const recorded = await read(
    moved.map(({ issueNumber }) => issueNumber),
    moves,
    unreadable,
  );
  const formerAt = (at: number): FormerHandoffs => {
    const then = moved
      .filter((one) => hasMoved(one, at))
      .flatMap((one) => {
        const events = recorded.get(one.issueNumber);
        return events === undefined ? [] : [[one.id, handoffThen(one, { events, at })] as const];
      });
    return { at, handoffs: new Map(then) };
  };
  return {
    latest: formerAt(latest),
    former: former === undefined ? undefined : formerAt(former),
  };
}

function handoffThen(
  row: MeasuredHandoff,
  { events, at }: { readonly events: readonly HandoffEvent[]; readonly at: number },
): MeasuredHandoff {
  const sorted = sortByTime(events);
  const until = isoFromEpoch(at);
  const { handoff } = [initiationOf(row, sorted), ...sorted]
    .filter((one) => one.at <= until)
    .reduce(evolve, initialState);
  return handoff === null ? row : { ...row, ...columnsOf(handoff), dueAt: dueIn(handoff, events) };
}

/** Without its answers and tasks, which no figure needs. */
function initiationOf(
  { handoffType, fromTeam, toTeam, initiatedAt }: MeasuredHandoff,
  events: readonly HandoffEvent[],
): HandoffEvent {
  const rerouted = events.flatMap(({ data }) => (data.type === 'rerouted' ? [data.from] : []));
  return {
    source: '',
    at: isoFromEpoch(initiatedAt),
    actor: null,
    data: {
      type: 'initiated',
      handoffType,
      fromTeam,
      toTeam: rerouted[0] ?? toTeam,
      title: '',
      context: {},
      checklist: [],
      assignment: { policy: 'named', assignees: [], away: [] },
    },
  };
}

function columnsOf(handoff: Handoff) {
  const { clocks, hold, questions } = handoff;
  const timeOf = (at: string | null | undefined) => (at ? epochSeconds(at) : null);
  return {
    toTeam: handoff.toTeam,
    status: handoff.status,
    acceptedAt: timeOf(handoff.acceptedAt),
    completedAt: timeOf(handoff.completedAt),
    cancelledAt: timeOf(handoff.cancelledAt),
    since: epochSeconds(handoff.since),
    reopened: handoff.reopened,
    acceptedWorked: handoff.acceptedAfter?.worked ?? null,
    completedWorked: handoff.completedAfter?.worked ?? null,
    lastWaitWorked: handoff.lastWait,
    formerTime: handoff.formerTime && {
      ...handoff.formerTime,
      until: epochSeconds(handoff.formerTime.until),
    },
    waitingSeconds: clocks.waiting.seconds,
    waitingWorked: clocks.waiting.worked,
    inWorkSeconds: clocks.inProgress.seconds,
    inWorkWorked: clocks.inProgress.worked,
    withSenderSeconds: clocks.withSender.seconds,
    withSenderWorked: clocks.withSender.worked,
    askedSeconds: clocks.asked.seconds,
    askedWorked: clocks.asked.worked,
    onHoldSeconds: clocks.onHold.seconds,
    onHoldWorked: clocks.onHold.worked,
    pausedSeconds: pausedSeconds(handoff),
    clockSince: epochSeconds(handoff.clockSince),
    askedSince: timeOf(openQuestions(questions)[0]?.at),
    onHoldSince: timeOf(hold?.since),
  };
}

/** The limits themselves are not recorded, but each that passed is: the first sweep after it calls someone. */
function dueIn(handoff: Handoff, events: readonly HandoffEvent[]): number | null {
  const passed = events.flatMap(({ data }) =>
    data.type === 'reminded' && data.since === handoff.since && !isWarning(data)
      ? [epochSeconds(data.dueAt)]
      : [],
  );
  return passed.length === 0 || isPaused(handoff) ? null : Math.min(...passed);
}
