// Computes the metrics of a ledger in one pass.

import { earlier, isoFromEpoch } from '../../base/time/instant.ts';
import type { Team } from '../../config/types.ts';
import type { BusinessTime } from '../../handoff/deadlines/business-time.ts';
import type {
  LeftOutArchive,
  ListedForm,
  ListedHandoff,
  MeasuredRating,
} from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';
import type { Period } from '../../metrics/window.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { teamClock } from '../team-clock.ts';

export interface Measured {
  /** Of the last days. */
  readonly metrics: Metrics;
  /** The handoffs a report may list. */
  readonly handoffs: readonly ListedHandoff[];
  /** Archives that could not be read: the figures are without their handoffs. */
  readonly leftOut: readonly LeftOutArchive[];
}

export interface MeasuredPeriod extends Measured {
  /** The metrics of the period. */
  readonly counted: Metrics;
  readonly ratings: readonly MeasuredRating[];
  readonly forms: readonly ListedForm[];
}

interface Request {
  /** UTC ISO 8601. */
  readonly asOf: string;
  readonly days: number;
  /** The teams whose calendars apply to the current status. */
  readonly teams: readonly Team[];
}

/** The metrics of the last `days`, as of `asOf`. */
export async function measureLedger(ledger: Pick<Ledger, 'read'>, request: Request) {
  const { rows, metricsOf } = await readRows(ledger, request);
  const { listed: handoffs, leftOut = [] } = rows;
  return { metrics: metricsOf(), handoffs, leftOut } satisfies Measured;
}

/** The metrics of a period as well. */
export async function measurePeriod(
  ledger: Pick<Ledger, 'read'>,
  request: Request & { readonly period: Period },
): Promise<MeasuredPeriod> {
  const { rows, metricsOf } = await readRows(ledger, request);
  return {
    metrics: metricsOf(),
    counted: metricsOf(request.period),
    handoffs: rows.listed,
    ratings: rows.ratings,
    forms: rows.forms,
    leftOut: rows.leftOut ?? [],
  };
}

const second = 1000;

async function readRows(
  ledger: Pick<Ledger, 'read'>,
  { asOf, days, teams, period }: Request & { readonly period?: Period },
) {
  const { measure, startOfRows } = await import('../../metrics/measure.ts');
  const from = startOfRows(asOf, period === undefined ? { days } : { days, period });
  // Includes events at that exact second.
  const window = {
    from: isoFromEpoch(from),
    to: earlier(asOf, -second),
    ...(period === undefined ? {} : { periodEnd: period.window.to }),
  };
  const rows = await ledger.read((view) => view.measured(window));
  const clocks = await clocksOf(teams);
  const given = { ...rows, now: asOf, days, clocks };
  return {
    rows,
    metricsOf: (of?: Period) => measure(of === undefined ? given : { ...given, period: of }),
  };
}

export async function clocksOf(teams: readonly Team[]): Promise<ReadonlyMap<string, BusinessTime>> {
  const clocks = new Map<string, BusinessTime>();
  for (const team of teams) {
    const clock = await teamClock(team);
    if (clock !== undefined) {
      clocks.set(team.id.toLowerCase(), clock);
    }
  }
  return clocks;
}
