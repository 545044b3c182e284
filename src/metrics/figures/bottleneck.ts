// The receiving team where handoffs stall.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import type { HandoffAt } from '../handoff-at.ts';
import type { MeasuredHandoff } from '../measured.ts';
import { minCases, shareOf, toHours } from '../rounding.ts';
import type { BottleneckMetrics } from '../types.ts';
import { isOverdue } from './open-handoffs.ts';
import { percentile } from './spread.ts';

/**
 * The team with the most overdue handoffs. If none is overdue: the one that typically accepts later
 * than promised; null if no team does.
 */
export function bottleneckOf({
  open,
  accepted,
}: {
  readonly open: readonly HandoffAt[];
  /** In the window. */
  readonly accepted: readonly MeasuredHandoff[];
}): BottleneckMetrics | null {
  const queues = groupBy(open, ({ handoff }) => handoff.toTeam.toLowerCase());
  const taken = groupBy(accepted, ({ toTeam }) => toTeam.toLowerCase());
  const [worst] = [...new Set([...queues.keys(), ...taken.keys()])]
    .map((key) => figuresOf(queues.get(key) ?? [], taken.get(key) ?? []))
    .filter(({ overdue, late }) => overdue > 0 || isTypicallyLate(late))
    .sort(
      (one, other) =>
        other.overdue - one.overdue ||
        (other.late.rate ?? 0) - (one.late.rate ?? 0) ||
        compareStrings(one.team.toLowerCase(), other.team.toLowerCase()),
    );
  return worst ?? null;
}

function isTypicallyLate({ rate }: BottleneckMetrics['late']): boolean {
  return rate !== null && rate > 50;
}

function figuresOf(
  queue: readonly HandoffAt[],
  accepted: readonly MeasuredHandoff[],
): BottleneckMetrics {
  const promised = accepted.filter(({ acceptWithin }) => acceptWithin !== null);
  // The limit starts with each wait, and stops on hold. Earlier waits, and those of another team, had their own.
  const waits = accepted
    .flatMap(({ lastWaitWorked }) => lastWaitWorked ?? [])
    .sort((one, other) => one - other);
  const typical = waits.length < minCases ? null : percentile(waits, 0.5);
  return {
    team: queue[0]?.handoff.toTeam ?? accepted[0]?.toTeam ?? '',
    overdue: queue.filter(isOverdue).length,
    open: queue.filter(({ phase }) => phase === 'waiting' || phase === 'inProgress').length,
    late: shareOf(
      promised.filter((one) => (one.lastWaitWorked ?? 0) > (one.acceptWithin ?? 0)).length,
      promised.length,
    ),
    acceptance_hours: typical === null ? null : toHours(typical),
  };
}
