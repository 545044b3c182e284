// How teams take on what comes to them: by route, and by receiving team.

import { alphabetical } from './alphabetical.ts';
import type { Course } from './course.ts';
import { isOverdue } from './open-handoffs.ts';
import { shareOf } from './rounding.ts';
import { spreadOf } from './spread.ts';
import type { ReceivingBefore, ReceivingFigures, Spread } from './team-types.ts';
import { timeSplitOf } from './time-split.ts';
import type { ReceivingTeamMetrics, RouteMetrics } from './types.ts';

export interface Received {
  /** Of the handoffs initiated in the window, at its end. */
  readonly counted: readonly Course[];
  /** Of those initiated in the window before, at the end of that. */
  readonly before: readonly Course[];
  /** Of all that is open at the end of the window. */
  readonly open: readonly Course[];
}

export function routesOf(received: Received): readonly RouteMetrics[] {
  return grouped(received, routeKey)
    .map(({ first: { handoff }, group }) => ({
      from_team: handoff.fromTeam,
      to_team: handoff.toTeam,
      ...figuresOf(group),
    }))
    .sort(
      (one, other) => other.total - one.total || alphabetical(routeName(one), routeName(other)),
    );
}

export function receivingTeamsOf(received: Received): readonly ReceivingTeamMetrics[] {
  return grouped(received, ({ handoff }) => handoff.toTeam.toLowerCase())
    .map(({ first, group }) => ({ team: first.handoff.toTeam, ...figuresOf(group) }))
    .sort((one, other) => other.total - one.total || alphabetical(one.team, other.team));
}

interface Group {
  readonly first: Course;
  readonly group: Received;
}

/** By the key of those that count or are open; what was there only before is no group of its own. */
function grouped(received: Received, keyOf: (course: Course) => string): readonly Group[] {
  const counted = Map.groupBy(received.counted, keyOf);
  const before = Map.groupBy(received.before, keyOf);
  const open = Map.groupBy(received.open, keyOf);
  return [...new Set([...counted.keys(), ...open.keys()])].flatMap((key) => {
    const group = {
      counted: counted.get(key) ?? [],
      before: before.get(key) ?? [],
      open: open.get(key) ?? [],
    };
    const first = group.counted[0] ?? group.open[0];
    return first === undefined ? [] : [{ first, group }];
  });
}

function figuresOf({ counted, before, open }: Received): ReceivingFigures {
  const everCompleted = counted.filter(
    ({ status, handoff }) => status === 'completed' || handoff.reopened > 0,
  );
  return {
    ...takenOn(counted),
    acceptance_working_hours: spreadOver(counted, ({ acceptance, handoff }) =>
      acceptance === null ? null : handoff.acceptedWorked,
    ),
    completion_working_hours: spreadOver(counted, ({ completion, handoff }) =>
      completion === null ? null : handoff.completedWorked,
    ),
    reopened: shareOf(
      counted.filter(({ handoff }) => handoff.reopened > 0).length,
      everCompleted.length,
    ),
    waiting: open.filter(({ status }) => status === 'initiated').length,
    overdue: open.filter(isOverdue).length,
    time: timeSplitOf(counted),
    previous: takenOn(before),
  };
}

function takenOn(courses: readonly Course[]): ReceivingBefore {
  return {
    total: courses.length,
    completed: courses.filter(({ status }) => status === 'completed').length,
    acceptance_hours: spreadOver(courses, ({ acceptance }) => acceptance),
    completion_hours: spreadOver(courses, ({ completion }) => completion),
  };
}

/** Over those that have that time. */
function spreadOver(courses: readonly Course[], timeOf: (course: Course) => number | null): Spread {
  const times: number[] = [];
  for (const course of courses) {
    const time = timeOf(course);
    if (time !== null) {
      times.push(time);
    }
  }
  return spreadOf(times);
}

/** Teams compare without regard to case. */
function routeKey({ handoff: { fromTeam, toTeam } }: Course): string {
  return `${fromTeam}\0${toTeam}`.toLowerCase();
}

function routeName(route: RouteMetrics): string {
  return `${route.from_team} ${route.to_team}`;
}
