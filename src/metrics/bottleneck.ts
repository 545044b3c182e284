// Where handoffs wait the longest.

import { alphabetical } from './alphabetical.ts';
import type { OpenHandoff } from './open-handoffs.ts';

export interface Bottleneck {
  /** The receiving team. */
  readonly team: string;
  /** What waits for it to be accepted, the oldest first; never empty. */
  readonly waiting: readonly OpenHandoff[];
  readonly oldest: OpenHandoff;
  /** Their ages together, in milliseconds. */
  readonly total: number;
}

/**
 * The receiving team for which handoffs have waited longest, all their times to now added up; null
 * where nothing waits.
 */
export function findBottleneck(open: readonly OpenHandoff[]): Bottleneck | null {
  const waiting = open.filter((one) => one.status === 'initiated');
  const queues = [...Map.groupBy(waiting, (one) => one.handoff.toTeam.toLowerCase()).values()];
  return (
    queues
      .flatMap((queue) => bottleneckOf(queue) ?? [])
      .sort((one, other) => other.total - one.total || alphabetical(one.team, other.team))[0] ??
    null
  );
}

function bottleneckOf(queue: readonly OpenHandoff[]): Bottleneck | null {
  const [oldest] = queue;
  return oldest === undefined
    ? null
    : {
        team: oldest.handoff.toTeam,
        waiting: queue,
        oldest,
        total: queue.reduce((sum, one) => sum + one.age, 0),
      };
}
