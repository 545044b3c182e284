// Totals of the handoffs from one team to another.

import type { Status } from '../../config/types.ts';
import { totalElapsed } from '../../handoff/deadlines/time-in-status.ts';
import type { HandoffAt } from '../handoff-at.ts';
import { type Cell, createPivot, sumOf } from './pivot.ts';
import { addPhases, addTurns, noTurns, sumOfTurns, type TimeBySide } from './time-split.ts';

/** Times in seconds. */
export interface ReceivedTally {
  readonly byStatus: Record<Status, number>;
  /** Handoffs reverted after completion. */
  reopened: number;
  /** Handoffs that are or were completed. */
  everCompleted: number;
  /** One value per accepted handoff, from when it came to its team. */
  readonly acceptance: number[];
  readonly acceptanceWorked: number[];
  readonly completion: number[];
  readonly completionWorked: number[];
  /** The time of accepted handoffs before that. */
  formerAcceptance: number;
  readonly turns: TimeBySide;
  /** The part of `turns` that other teams had a handoff. */
  readonly formerTurns: TimeBySide;
}

/** Rows are sending teams, columns are receiving teams. */
export function tallyReceived(courses: readonly HandoffAt[]): readonly Cell<ReceivedTally>[] {
  const tallies = createPivot(nothingReceived);
  for (const course of courses) {
    const { fromTeam, toTeam } = course.handoff;
    addCourse(tallies.at(fromTeam, toTeam), course);
  }
  return tallies.all();
}

function addCourse(tally: ReceivedTally, course: HandoffAt): void {
  const { status, acceptance, completion, handoff } = course;
  const { formerTime, initiatedAt } = handoff;
  const former = formerTime === null ? 0 : formerTime.until - initiatedAt;
  const formerWorked = formerTime === null ? 0 : totalElapsed(formerTime.clocks).worked;
  tally.byStatus[status] += 1;
  tally.reopened += handoff.reopened > 0 ? 1 : 0;
  tally.everCompleted += status === 'completed' || handoff.reopened > 0 ? 1 : 0;
  if (acceptance !== null) {
    tally.acceptance.push(acceptance - former);
    tally.formerAcceptance += former;
    addTime(tally.acceptanceWorked, handoff.acceptedWorked, formerWorked);
  }
  if (completion !== null) {
    tally.completion.push(completion - former);
    addTime(tally.completionWorked, handoff.completedWorked, formerWorked);
  }
  addTurns(tally.turns, course);
  if (formerTime !== null) {
    addPhases(tally.formerTurns, formerTime.clocks);
  }
}

function addTime(times: number[], time: number | null, former: number): void {
  if (time !== null) {
    times.push(time - former);
  }
}

export function nothingReceived(): ReceivedTally {
  return {
    byStatus: { initiated: 0, accepted: 0, returned: 0, completed: 0, cancelled: 0 },
    reopened: 0,
    everCompleted: 0,
    acceptance: [],
    acceptanceWorked: [],
    completion: [],
    completionWorked: [],
    formerAcceptance: 0,
    turns: noTurns(),
    formerTurns: noTurns(),
  };
}

export function sumOfReceived(tallies: readonly ReceivedTally[]): ReceivedTally {
  const withStatus = (status: Status) => sumOf(tallies, ({ byStatus }) => byStatus[status]);
  return {
    byStatus: {
      initiated: withStatus('initiated'),
      accepted: withStatus('accepted'),
      returned: withStatus('returned'),
      completed: withStatus('completed'),
      cancelled: withStatus('cancelled'),
    },
    reopened: sumOf(tallies, ({ reopened }) => reopened),
    everCompleted: sumOf(tallies, ({ everCompleted }) => everCompleted),
    acceptance: tallies.flatMap(({ acceptance }) => acceptance),
    acceptanceWorked: tallies.flatMap(({ acceptanceWorked }) => acceptanceWorked),
    completion: tallies.flatMap(({ completion }) => completion),
    completionWorked: tallies.flatMap(({ completionWorked }) => completionWorked),
    formerAcceptance: sumOf(tallies, ({ formerAcceptance }) => formerAcceptance),
    turns: sumOfTurns(tallies.map(({ turns }) => turns)),
    formerTurns: sumOfTurns(tallies.map(({ formerTurns }) => formerTurns)),
  };
}

export function receivedCount({ byStatus }: ReceivedTally): number {
  const { initiated, accepted, returned, completed, cancelled } = byStatus;
  return initiated + accepted + returned + completed + cancelled;
}
