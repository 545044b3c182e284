// Computes all metrics.

import { groupBy } from '../base/group-by.ts';
import { epochSeconds, isoFromEpoch } from '../base/time/instant.ts';
import { bottleneckOf } from './figures/bottleneck.ts';
import { chainsOf } from './figures/chains.ts';
import { flowOf } from './figures/flow.ts';
import { headlineOf } from './figures/headline.ts';
import { countOpen, incompleteFormsAt, openAt } from './figures/open-handoffs.ts';
import { receivedOf, receivingTeamsOf, routesOf } from './figures/receiving.ts';
import { type Sending, sendingTeamsOf, templatesOf } from './figures/sending.ts';
import { topImprovement } from './figures/top-improvement.ts';
import { weeksOf } from './figures/weeks.ts';
import { type HandoffAt, handoffsAt, type TeamClocks } from './handoff-at.ts';
import type { CountedRows } from './measured.ts';
import { rowsAt } from './rows-at.ts';
import { tallyErrors } from './tallies/error-tally.ts';
import { sumOfReceived } from './tallies/received-tally.ts';
import { type SentInWindow, tallySent } from './tallies/sent-tally.ts';
import { timeSplitOf } from './tallies/time-split.ts';
import type { Metrics } from './types.ts';
import { contains, dayLength, lastDays, type Period, type Window } from './window.ts';

/** Must contain at least the rows since `startOfRows`, and all open handoffs. */
export interface Measurement extends CountedRows {
  /** ISO 8601. */
  readonly now: string;
  /** Length of the window, which ends now. */
  readonly days: number;
  /** Counted instead of the last days. */
  readonly period?: Period;
  /** For the current status. Not needed if no team has a calendar. */
  readonly clocks?: TeamClocks;
}

/** How far back the rows must reach, in seconds since 1970. */
export function startOfRows(
  now: string,
  { days, period }: Pick<Measurement, 'days' | 'period'>,
): number {
  const all = [
    lastDays(Math.floor(epochSeconds(now)), days),
    ...(period === undefined ? [] : [period]),
  ];
  return Math.min(...all.flatMap(({ before, weekEnds }) => [before.from, ...weekEnds]));
}

export function measure({ now, days, period, clocks, ...latest }: Measurement): Metrics {
  // Ledger and output use whole seconds.
  const at = Math.floor(epochSeconds(now));
  const { window, before: earlier, weekEnds } = period ?? lastDays(at, days);
  const rows = rowsAt(latest, window.to);
  const { newerIssues = [] } = rows;
  const initiatedIn = (one: Window) =>
    rows.handoffs.filter(({ initiatedAt }) => contains(one, initiatedAt));
  const counted = handoffsAt(initiatedIn(window), window.to, clocks);
  const before = handoffsAt(initiatedIn(earlier), earlier.to);
  const open = openAt(latest.handoffs, at, clocks);
  const received = receivedOf({ counted, before, open });
  const all = sumOfReceived(received.counted.map(({ tally }) => tally));
  const sent = sentIn(rows, window, counted);
  const sending = {
    ...tally(sent),
    before: tallySent(sentIn(rows, earlier, before)),
  };
  const weeks = { from: (weekEnds[0] ?? window.from) + 1, to: window.to, closed: true };
  return {
    ...headlineOf(all),
    days: period === undefined ? days : Math.round((window.to - window.from) / dayLength),
    from: isoFromEpoch(window.from),
    to: isoFromEpoch(window.to),
    as_of: isoFromEpoch(at),
    flow: { ...flowOf(rows, window), previous: flowOf(rows, earlier) },
    previous: headlineOf(sumOfReceived(received.before.map(({ tally }) => tally))),
    by_status: all.byStatus,
    routes: routesOf(received),
    open: countOpen(open, incompleteFormsAt(latest.forms, at)),
    sending_teams: sendingTeamsOf(sending),
    templates: templatesOf(sending),
    receiving_teams: receivingTeamsOf(received),
    time: timeSplitOf(all.turns),
    weeks: weeksOf(rows.handoffs, weekEnds),
    chains: chainsOf(rows.chained, window),
    bottleneck: bottleneckOf({ open, accepted: acceptedIn(rows, window) }),
    top_improvement:
      improvementSince(window.from, sending) ??
      (weeks.from < window.from
        ? improvementSince(
            weeks.from,
            tally(sentIn(rows, weeks, handoffsAt(initiatedIn(weeks), weeks.to))),
          )
        : null),
    left_out_issues: [...(rows.damagedIssues ?? []), ...newerIssues].sort(
      (one, other) => one - other,
    ),
    left_out_newer_issues: newerIssues,
  };
}

function tally(sent: SentInWindow) {
  return { sent: tallySent(sent), errors: tallyErrors(sent) };
}

function improvementSince(from: number, sending: Pick<Sending, 'sent' | 'errors'>) {
  const found = topImprovement(sending);
  return found === null ? null : { from: isoFromEpoch(from), ...found };
}

function acceptedIn({ handoffs }: CountedRows, window: Window): CountedRows['handoffs'] {
  return handoffs.filter(({ acceptedAt }) => acceptedAt !== null && contains(window, acceptedAt));
}

/** @param courses the handoffs initiated in the window, as of its end */
function sentIn(rows: CountedRows, window: Window, courses: readonly HandoffAt[]): SentInWindow {
  const returns = rows.returns.filter(({ returnedAt }) => returnedAt <= window.to);
  return {
    submissions: rows.submissions.filter(({ submittedAt }) => contains(window, submittedAt)),
    courses,
    returns: groupBy(returns, ({ handoffId }) => handoffId),
    ratings: rows.ratings.filter(({ givenAt }) => contains(window, givenAt)),
    incomplete: incompleteFormsAt(rows.forms, window.to),
    expired: rows.forms.filter(
      ({ closedAt, isExpired }) => isExpired && closedAt !== null && contains(window, closedAt),
    ),
  };
}
