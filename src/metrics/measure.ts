// Computes all metrics.

import { groupBy } from '../base/group-by.ts';
import { epochSeconds, isoFromEpoch } from '../base/instant.ts';
import { bottleneckOf } from './figures/bottleneck.ts';
import { headlineOf } from './figures/headline.ts';
import { countOpen, isOpen } from './figures/open-handoffs.ts';
import { receivedOf, receivingTeamsOf, routesOf } from './figures/receiving.ts';
import { sendingTeamsOf, templatesOf } from './figures/sending.ts';
import { topImprovement } from './figures/top-improvement.ts';
import { weeksOf, weeksShown } from './figures/weeks.ts';
import { type HandoffAt, handoffsAt, type TeamClocks } from './handoff-at.ts';
import type { MeasuredRows } from './measured.ts';
import { tallyErrors } from './tallies/error-tally.ts';
import { sumOfReceived } from './tallies/received-tally.ts';
import { type SentInWindow, tallySent } from './tallies/sent-tally.ts';
import { timeSplitOf } from './tallies/time-split.ts';
import type { Metrics } from './types.ts';
import { contains, dayLength, lastDays, type Window, windowBefore } from './window.ts';

type Counted = Omit<MeasuredRows, 'listed'>;

/** Must contain at least the rows within `reachOf` its days, and all open handoffs. */
export interface Measurement extends Counted {
  /** ISO 8601. */
  readonly now: string;
  readonly days: number;
  /** For the current status. Not needed if no team has a calendar. */
  readonly clocks?: TeamClocks;
}

/** How far back the rows must reach, in seconds before `now`. */
export function lookbackDays(days: number): number {
  return Math.max(2 * days, 7 * weeksShown) * dayLength;
}

export function measure({ now, days, clocks, ...rows }: Measurement): Metrics {
  // Ledger and output use whole seconds.
  const at = Math.floor(epochSeconds(now));
  const window = lastDays(at, days);
  const earlier = windowBefore(window);
  const courses = handoffsAt(rows.handoffs, at, clocks);
  const counted = courses.filter(({ initiated }) => contains(window, initiated));
  const initiatedEarlier = rows.handoffs.filter(({ initiatedAt }) =>
    contains(earlier, initiatedAt),
  );
  const before = handoffsAt(initiatedEarlier, earlier.to);
  const open = courses.filter(isOpen);
  const received = receivedOf({ counted, before, open });
  const all = sumOfReceived(received.counted.map(({ tally }) => tally));
  const sent = sentIn(rows, window, counted);
  const sending = {
    sent: tallySent(sent),
    errors: tallyErrors(sent),
    before: tallySent(sentIn(rows, earlier, before)),
  };
  return {
    ...headlineOf(all),
    days,
    from: isoFromEpoch(window.from),
    to: isoFromEpoch(window.to),
    previous: headlineOf(sumOfReceived(received.before.map(({ tally }) => tally))),
    by_status: all.byStatus,
    routes: routesOf(received),
    open: countOpen(open),
    sending_teams: sendingTeamsOf(sending),
    templates: templatesOf(sending),
    receiving_teams: receivingTeamsOf(received),
    time: timeSplitOf(all.turns),
    weeks: weeksOf(rows.handoffs, at),
    bottleneck: bottleneckOf(open),
    top_improvement: topImprovement(sending),
  };
}

/** @param courses the handoffs initiated in the window, as of its end */
function sentIn(rows: Counted, window: Window, courses: readonly HandoffAt[]): SentInWindow {
  const returns = rows.returns.filter(({ returnedAt }) => returnedAt <= window.to);
  return {
    submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
    courses,
    returns: groupBy(returns, ({ handoffId }) => handoffId),
    ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
    incomplete: rows.forms.filter(
      ({ since, closedAt }) => since <= window.to && (closedAt === null || closedAt > window.to),
    ),
    expired: rows.forms.filter(
      ({ closedAt, isExpired }) => isExpired && closedAt !== null && contains(window, closedAt),
    ),
  };
}
