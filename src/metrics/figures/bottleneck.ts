// Where handoffs wait the longest.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import type { HandoffAt } from '../handoff-at.ts';
import { minCases, perCent, toHours } from '../rounding.ts';
import { sumOf } from '../tallies/pivot.ts';
import type { BottleneckMetrics } from '../types.ts';

/** The receiving team with the most total waiting time up to now; null if nothing waits. */
export function bottleneckOf(open: readonly HandoffAt[]): BottleneckMetrics | null {
  const waiting = open.filter(({ phase }) => phase === 'waiting');
  const queues = groupBy(waiting, ({ handoff }) => handoff.toTeam.toLowerCase());
  const [worst] = [...queues.values()]
    .map((queue) => ({ team: queue[0]?.handoff.toTeam ?? '', queue, total: timeOf(queue) }))
    .sort((one, other) => other.total - one.total || compareStrings(one.team, other.team));
  if (worst === undefined) {
    return null;
  }
  const { team, queue, total } = worst;
  const all = timeOf(waiting);
  return {
    team,
    waiting: queue.length,
    waiting_hours: toHours(total),
    share: waiting.length < minCases ? null : perCent(total, all),
  };
}

function timeOf(courses: readonly HandoffAt[]): number {
  return sumOf(courses, ({ activeAge }) => activeAge);
}
