// The figures of a ledger, read in one pass.

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
  /** Of what they were measured over, what a report may list. */
  readonly handoffs: readonly ListedHandoff[];
}

/** The figures of the last `days`, as of then. */
export async function measureLedger(
  ledger: Pick<Ledger, 'read'>,
  {
    asOf,
    days,
    teams,
  }: {
    readonly asOf: string;
    readonly days: number;
    /** By whose calendars what is under way is counted. */
    readonly teams: readonly Team[];
  },
): Promise<Measured> {
  const { measure, lookbackDays: reachOf } = await import('../../metrics/measure.ts');
  // What happened at that very instant counts.
  const window = { from: earlier(asOf, second * reachOf(days)), to: earlier(asOf, -second) };
  const rows = await ledger.read((view) => view.measured(window));
  return {
    metrics: measure({ ...rows, now: asOf, days, clocks: await clocksOf(teams) }),
    handoffs: rows.listed,
  };
}

async function clocksOf(teams: readonly Team[]): Promise<ReadonlyMap<string, BusinessTime>> {
  const clocks = new Map<string, BusinessTime>();
  for (const team of teams) {
    const clock = await teamClock(team);
    if (clock !== undefined) {
      clocks.set(team.id.toLowerCase(), clock);
    }
  }
  return clocks;
}
