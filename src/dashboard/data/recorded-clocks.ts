// The working time of each clock that runs, computed where the calendars are, so that the page needs no
// calendar library.

import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import { handoffsAt, type TeamClocks } from '../../metrics/handoff-at.ts';
import type { MeasuredHandoff } from '../../metrics/measured.ts';
import type { DashboardData } from './dashboard-data.ts';
import { lookup } from './lookup.ts';

export function recordClocks(
  handoffs: readonly MeasuredHandoff[],
  asOf: string,
  clocks: TeamClocks,
): DashboardData['clocks'] {
  const recorded: Record<string, Record<string, number>> = {};
  const recording = [...clocks].map(([team, clock]) => {
    const times: Record<string, number> = {};
    recorded[team] = times;
    const between = (from: string, to: string) => {
      const seconds = clock.between(from, to);
      times[epochSeconds(from)] = seconds;
      return seconds;
    };
    return [team, { between }] as const;
  });
  handoffsAt(handoffs, Math.floor(epochSeconds(asOf)), new Map(recording));
  return recorded;
}

export function replayClocks({ clocks, asOf }: Pick<DashboardData, 'clocks' | 'asOf'>): TeamClocks {
  const end = isoFromEpoch(epochSeconds(asOf));
  return new Map(
    Object.entries(clocks).map(([team, times]) => [
      team,
      {
        between: (from, to) =>
          (to === end ? lookup(times, epochSeconds(from)) : undefined) ??
          epochSeconds(to) - epochSeconds(from),
      },
    ]),
  );
}
