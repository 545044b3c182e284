// All the numbers at once.

import { epochSeconds, instantOf } from '../handoff/instant.ts';
import type { Status } from '../template/types.ts';
import { bottleneckOf } from './bottleneck.ts';
import { type Course, coursesAt, type TeamClocks } from './course.ts';
import { headlineOf } from './headline.ts';
import type { MeasuredRows } from './measured.ts';
import { mendFirst } from './mend-first.ts';
import { countOpen, isOpen } from './open-handoffs.ts';
import { receivingTeamsOf, routesOf } from './receiving.ts';
import { returnedHandoffs } from './returned-handoffs.ts';
import { type Sent, sendingTeamsOf, templatesOf } from './sending.ts';
import { timeSplitOf } from './time-split.ts';
import type { Metrics } from './types.ts';
import { weeksOf, weeksShown } from './weeks.ts';
import { contains, dayLength, lastDays, type Window, windowBefore } from './window.ts';

type Counted = Omit<MeasuredRows, 'listed'>;

/** At least what lies within `reachOf` its days, and all that is open. */
export interface Measurement extends Counted {
  /** ISO 8601. */
  readonly now: string;
  readonly days: number;
  /** For what is under way; none are needed where no team keeps a calendar. */
  readonly clocks?: TeamClocks;
}

/** How far back the rows have to reach, in seconds before `now`. */
export function reachOf(days: number): number {
  return Math.max(2 * days, 7 * weeksShown) * dayLength;
}

export function measure({ now, days, clocks, ...rows }: Measurement): Metrics {
  const at = epochSeconds(now);
  const window = lastDays(at, days);
  const courses = coursesAt(rows.handoffs, at, clocks);
  const sent = sentIn(rows, window, courses);
  const earlier = windowBefore(window);
  const initiatedEarlier = rows.handoffs.filter(({ initiatedAt }) =>
    contains(earlier, initiatedAt),
  );
  const before = sentIn(rows, earlier, coursesAt(initiatedEarlier, earlier.to));
  const open = courses.filter(isOpen);
  const received = { counted: sent.courses, before: before.courses, open };
  return {
    ...headlineOf(sent.courses),
    days,
    from: instantOf(window.from),
    to: instantOf(window.to),
    previous: headlineOf(before.courses),
    by_status: countByStatus(sent.courses),
    routes: routesOf(received),
    open: countOpen(open),
    sending_teams: sendingTeamsOf({ sent, before }),
    templates: templatesOf({ sent, before }),
    receiving_teams: receivingTeamsOf(received),
    time: timeSplitOf(sent.courses),
    weeks: weeksOf(rows.handoffs, at),
    bottleneck: bottleneckOf(open),
    mend_first: mendFirst(sent),
  };
}

/** @param courses at the window's end */
function sentIn(rows: Counted, window: Window, courses: readonly Course[]): Sent {
  const counted = courses.filter(({ initiated }) => contains(window, initiated));
  return {
    submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
    courses: counted,
    returned: returnedHandoffs(counted, rows.returns, window.to),
    ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
  };
}

function countByStatus(courses: readonly Course[]): Readonly<Record<Status, number>> {
  const count = (status: Status) => courses.filter((one) => one.status === status).length;
  return {
    initiated: count('initiated'),
    accepted: count('accepted'),
    returned: count('returned'),
    completed: count('completed'),
    cancelled: count('cancelled'),
  };
}
