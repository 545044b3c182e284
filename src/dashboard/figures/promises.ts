// How soon a receiving team promises to accept.

import { groupBy } from '../../base/group-by.ts';
import type { MeasuredHandoff } from '../../metrics/measured.ts';
import { routeKey } from '../filter/filter.ts';

/** The most common limit of each route; the shorter of two that are equally common. */
export function promisesOf(handoffs: readonly MeasuredHandoff[]): ReadonlyMap<string, number> {
  const routes = groupBy(handoffs, ({ fromTeam, toTeam }) =>
    routeKey({ from: fromTeam, to: toTeam }),
  );
  return new Map(
    [...routes].flatMap(([key, all]) => {
      const limit = mostCommon(all.flatMap(({ acceptWithin }) => acceptWithin ?? []));
      return limit === null ? [] : [[key, limit] as const];
    }),
  );
}

function mostCommon(limits: readonly number[]): number | null {
  const [first] = [...groupBy(limits, (limit) => limit)].sort(
    ([one, ofOne], [other, ofOther]) => ofOther.length - ofOne.length || one - other,
  );
  return first?.[0] ?? null;
}
