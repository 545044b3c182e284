// When a team starts to work on a day.

import { dateInZone } from '../../base/time/date-in-zone.ts';
import { epochSeconds, isoFromEpoch } from '../../base/time/instant.ts';
import type { BusinessTime } from './business-time.ts';

/** Zones differ from UTC by whole quarters of an hour. */
const quarter = 900;
const hour = 3600;

/**
 * The first instant of working time on that day, or after it where the team does not work on it.
 *
 * @param day `YYYY-MM-DD`, where the team is
 */
export function openingOn(day: string, clock: BusinessTime): string {
  return clock.nextOpening(startOf(day, clock.zone));
}

/** Found by halving: local dates only go forward. */
function startOf(day: string, zone: string | null): string {
  const midnight = epochSeconds(`${day}T00:00:00Z`);
  if (zone === null) {
    return isoFromEpoch(midnight);
  }
  let [before, after] = [midnight - 15 * hour, midnight + 15 * hour];
  while (after - before > quarter) {
    const middle = before + Math.floor((after - before) / quarter / 2) * quarter;
    if (dateInZone(zone, isoFromEpoch(middle)) < day) {
      before = middle;
    } else {
      after = middle;
    }
  }
  return isoFromEpoch(after);
}
