// The time that whole chains of handoffs take, where in them it goes, and what is asked again in them.

import { compareStrings } from '../../base/compare-strings.ts';
import { groupBy } from '../../base/group-by.ts';
import { type ChainLink, groupChains } from '../group-chains.ts';
import type { ChainedHandoff } from '../measured.ts';
import { minCases, shareOf, toHours } from '../rounding.ts';
import { addIssue, topFields } from '../tallies/field-counts.ts';
import type { FieldCount, Share, Spread } from '../team-types.ts';
import type { ChainMetrics, ChainStepMetrics } from '../types.ts';
import { contains, type Window } from '../window.ts';
import { percentile, spreadOf } from './spread.ts';

/** Times in seconds. */
interface Step {
  readonly handoffType: string;
  /** How many handoffs come before it. */
  readonly depth: number;
  readonly took: number;
  /** After the completion of the handoff before; null for the first one. */
  readonly waited: number | null;
  readonly handoff: Pick<ChainedHandoff, 'id' | 'known' | 'askedAgain'>;
}

interface Chain {
  readonly handoffType: string;
  readonly leadTime: number;
  readonly steps: readonly Step[];
}

export function chainsOf(
  chained: readonly ChainedHandoff[],
  window: Window,
): readonly ChainMetrics[] {
  const chains = completedChains(
    chained.filter(({ initiatedAt }) => initiatedAt <= window.to),
    window,
  );
  return [...groupBy(chains, ({ handoffType }) => handoffType)]
    .map(([type, all]) => ({
      handoff_type: type,
      lead_time_hours: fromFive(spreadOf(all.map(({ leadTime }) => leadTime))),
      asked_again: askedAgainIn(all.flatMap(({ steps }) => steps)),
      steps: stepsOf(all),
    }))
    .sort(
      (one, other) =>
        other.lead_time_hours.count - one.lead_time_hours.count ||
        compareStrings(one.handoff_type, other.handoff_type),
    );
}

function completedChains(known: readonly ChainedHandoff[], window: Window): readonly Chain[] {
  return groupChains(known).flatMap((links) => {
    const [first] = links;
    const end = Math.max(...links.map(({ handoff }) => endOf(handoff, window)));
    const isWhole = !links.some(({ handoff }) => awaitsNext(handoff, window));
    return first !== undefined && links.length > 1 && isWhole && contains(window, end)
      ? [
          {
            handoffType: first.handoff.handoffType,
            leadTime: end - first.handoff.initiatedAt,
            steps: links.map((link) => stepOf(link, window)),
          },
        ]
      : [];
  });
}

function stepOf({ handoff, before, depth }: ChainLink, window: Window): Step {
  const { handoffType, initiatedAt } = handoff;
  return {
    handoffType,
    depth,
    took: endOf(handoff, window) - initiatedAt,
    waited: before === null ? null : Math.max(0, initiatedAt - endOf(before, window)),
    handoff,
  };
}

/** Infinite if it is not completed at the end of the window. */
function endOf({ completedAt }: ChainedHandoff, { to }: Window): number {
  return completedAt === null || completedAt > to ? Number.POSITIVE_INFINITY : completedAt;
}

/** A next handoff was asked for and is not handed over yet: the chain continues. */
function awaitsNext({ openNextSince }: ChainedHandoff, { to }: Window): boolean {
  return openNextSince !== null && openNextSince <= to;
}

/** In the order of the chain. */
function stepsOf(chains: readonly Chain[]): readonly ChainStepMetrics[] {
  const steps = groupBy(
    chains.flatMap((chain) => chain.steps),
    ({ handoffType }) => handoffType,
  );
  return [...steps]
    .map(([type, all]) => ({ type, all, depth: Math.min(...all.map(({ depth }) => depth)) }))
    .sort((one, other) => one.depth - other.depth || compareStrings(one.type, other.type))
    .map(({ type, all }) => ({
      handoff_type: type,
      handoffs: all.length,
      median_hours: medianOf(all.map(({ took }) => took)),
      median_wait_hours: medianOf(all.flatMap(({ waited }) => waited ?? [])),
      asked_again: askedAgainIn(all),
      top_fields_asked_again: fieldsAskedAgain(all),
    }));
}

function askedAgainIn(steps: readonly Step[]): Share {
  const sum = (count: (handoff: Step['handoff']) => number) =>
    steps.reduce((total, { handoff }) => total + count(handoff), 0);
  return shareOf(
    sum(({ askedAgain }) => askedAgain.length),
    sum(({ known }) => known),
  );
}

function fieldsAskedAgain(steps: readonly Step[]): readonly FieldCount[] {
  const found = new Map<string, Set<number>>();
  for (const { handoff } of steps) {
    addIssue(found, handoff.id, handoff.askedAgain);
  }
  return topFields(found);
}

function fromFive({ count, median, p90 }: Spread): Spread {
  return count < minCases ? { count, median: null, p90: null } : { count, median, p90 };
}

/** Hours; null if there are too few cases. @param times in seconds */
function medianOf(times: readonly number[]): number | null {
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted.length < minCases ? null : percentile(sorted, 0.5);
  return median === null ? null : toHours(median);
}
