// Metrics of receiving: by route and by receiving team.

import { compareStrings } from '../../base/compare-strings.ts';
import type { HandoffAt } from '../handoff-at.ts';
import { shareOf } from '../rounding.ts';
import { type Cell, createPivot, grouped, sumOf } from '../tallies/pivot.ts';
import {
  nothingReceived,
  type ReceivedTally,
  receivedCount,
  sumOfReceived,
  tallyReceived,
} from '../tallies/received-tally.ts';
import { timeSplitOf } from '../tallies/time-split.ts';
import type { ReceivingBefore, ReceivingFigures } from '../team-types.ts';
import type { ReceivingTeamMetrics, RouteMetrics } from '../types.ts';
import { isOverdue } from './open-handoffs.ts';
import { spreadOf } from './spread.ts';

/** Cells by sending and receiving team. */
export interface Received {
  /** Handoffs initiated in the window, as of its end. */
  readonly counted: readonly Cell<ReceivedTally>[];
  /** Handoffs initiated in the previous window, as of its end. */
  readonly before: readonly Cell<ReceivedTally>[];
  /** Handoffs open at the end of the window. */
  readonly open: readonly Cell<OpenTally>[];
}

interface OpenTally {
  waiting: number;
  overdue: number;
}

export function receivedOf({
  counted,
  before,
  open,
}: Readonly<Record<keyof Received, readonly HandoffAt[]>>): Received {
  return {
    counted: tallyReceived(counted),
    before: tallyReceived(before),
    open: tallyOpen(open),
  };
}

function tallyOpen(open: readonly HandoffAt[]): readonly Cell<OpenTally>[] {
  const tallies = createPivot<OpenTally>(() => ({ waiting: 0, overdue: 0 }));
  for (const course of open) {
    const tally = tallies.at(course.handoff.fromTeam, course.handoff.toTeam);
    tally.waiting += course.status === 'initiated' ? 1 : 0;
    tally.overdue += isOverdue(course) ? 1 : 0;
  }
  return tallies.all();
}

export function routesOf(received: Received): readonly RouteMetrics[] {
  return figuresBy(received, routeKey)
    .map(({ first, figures }) => ({ from_team: first.row, to_team: first.column, ...figures }))
    .sort(
      (one, other) => other.total - one.total || compareStrings(routeName(one), routeName(other)),
    );
}

export function receivingTeamsOf(received: Received): readonly ReceivingTeamMetrics[] {
  return figuresBy(received, ({ column }) => column.toLowerCase())
    .map(({ first, figures }) => ({ team: first.column, ...figures }))
    .sort((one, other) => other.total - one.total || compareStrings(one.team, other.team));
}

/**
 * Groups exist for keys with counted or open handoffs, not for those only in the previous window.
 */
function figuresBy({ counted, before, open }: Received, keyOf: (cell: Cell<unknown>) => string) {
  const now = grouped(counted, { keyOf, sum: sumOfReceived });
  const then = grouped(before, { keyOf, sum: sumOfReceived });
  const underWay = grouped(open, { keyOf, sum: sumOfOpen });
  return [...new Set([...now.keys(), ...underWay.keys()])].flatMap((key) => {
    const first = (now.get(key) ?? underWay.get(key))?.first;
    const figures = figuresOf({
      counted: now.get(key)?.tally ?? nothingReceived(),
      before: then.get(key)?.tally ?? nothingReceived(),
      open: underWay.get(key)?.tally ?? sumOfOpen([]),
    });
    return first === undefined ? [] : [{ first, figures }];
  });
}

function sumOfOpen(tallies: readonly OpenTally[]): OpenTally {
  return {
    waiting: sumOf(tallies, ({ waiting }) => waiting),
    overdue: sumOf(tallies, ({ overdue }) => overdue),
  };
}

function figuresOf({
  counted,
  before,
  open,
}: {
  readonly counted: ReceivedTally;
  readonly before: ReceivedTally;
  readonly open: OpenTally;
}): ReceivingFigures {
  return {
    ...takenOn(counted),
    acceptance_working_hours: spreadOf(counted.acceptanceWorked),
    completion_working_hours: spreadOf(counted.completionWorked),
    reopened: shareOf(counted.reopened, counted.everCompleted),
    ...open,
    time: timeSplitOf(counted.turns, counted.formerTurns),
    previous: takenOn(before),
  };
}

function takenOn(tally: ReceivedTally): ReceivingBefore {
  return {
    total: receivedCount(tally),
    completed: tally.byStatus.completed,
    acceptance_hours: spreadOf(tally.acceptance),
    completion_hours: spreadOf(tally.completion),
  };
}

/** Team names compare case-insensitively. */
function routeKey({ row, column }: Cell<unknown>): string {
  return `${row}\0${column}`.toLowerCase();
}

function routeName(route: RouteMetrics): string {
  return `${route.from_team} ${route.to_team}`;
}
