// Computes the metrics of a ledger in one pass.

import { earlier } from '../../base/instant.ts';
import type { Team } from '../../config/types.ts';
import type { BusinessTime } from '../../handoff/deadlines/business-time.ts';
import type { ListedHandoff } from '../../metrics/measured.ts';
import type { Metrics } from '../../metrics/types.ts';
import type { Ledger } from '../../ports/world.ts';
import { teamClock } from '../team-clock.ts';

const second = 1000;

export interface Measured {
  readonly metrics: Metrics;
  /** The handoffs a report may list. */
  readonly handoffs: readonly ListedHandoff[];
}

/** The metrics of the last `days`, as of `asOf`. */
export async function measureLedger(
  ledger: Pick<Ledger, 'read'>,
  {
    asOf,
    days,
    teams,
  }: {
    readonly asOf: string;
    readonly days: number;
    /** The teams whose calendars apply to the current status. */
    readonly teams: readonly Team[];
  },
): Promise<Measured> {
  const { measure, lookbackDays: reachOf } = await import('../../metrics/measure.ts');
  // Includes events at that exact second.
  const window = { from: earlier(asOf, second * reachOf(days)), to: earlier(asOf, -second) };
  const rows = await ledger.read((view) => view.measured(window));
  return {
    metrics: measure({ ...rows, now: asOf, days, clocks: await clocksOf(teams) }),
    handoffs: rows.listed,
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
