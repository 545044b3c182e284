// All the numbers at once.

import type { Status } from '../template/types.ts';
import { headlineOf } from './headline.ts';
import type { MeasuredHandoff, MeasuredSubmission } from './measured.ts';
import { countOpen, openHandoffs } from './open-handoffs.ts';
import { routesOf } from './routes.ts';
import { sendingTeamsOf } from './sending-teams.ts';
import { standingAt } from './standing.ts';
import type { Metrics } from './types.ts';
import { utcText } from './utc-text.ts';
import { contains, initiatedIn, lastDays, windowBefore } from './window.ts';

/** What is measured, and as of when. */
export interface Measurement {
  /** At least all that were initiated in the last `2 · days`, and all that are open. */
  readonly handoffs: readonly MeasuredHandoff[];
  /** At least those of the last `days`. */
  readonly submissions: readonly MeasuredSubmission[];
  /** ISO 8601. */
  readonly now: string;
  readonly days: number;
}

export function measure({ handoffs, submissions, now, days }: Measurement): Metrics {
  const at = Date.parse(now);
  const window = lastDays(at, days);
  const counted = initiatedIn(handoffs, window);
  return {
    ...headlineOf(handoffs, window),
    days,
    from: utcText(window.from),
    to: utcText(window.to),
    previous: headlineOf(handoffs, windowBefore(window)),
    by_status: countByStatus(counted, at),
    routes: routesOf(counted, at),
    open: countOpen(openHandoffs(handoffs, at)),
    sending_teams: sendingTeamsOf(
      submissions.filter((submission) => contains(window, submission.submittedAt)),
    ),
  };
}

function countByStatus(
  handoffs: readonly MeasuredHandoff[],
  at: number,
): Readonly<Record<Status, number>> {
  const found = handoffs.map((handoff) => standingAt(handoff, at)?.status);
  const count = (status: Status) => found.filter((one) => one === status).length;
  return {
    initiated: count('initiated'),
    accepted: count('accepted'),
    returned: count('returned'),
    completed: count('completed'),
    cancelled: count('cancelled'),
  };
}
