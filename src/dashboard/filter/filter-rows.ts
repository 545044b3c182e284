// The rows that a filter selects. Figures of these rows are computed as for a whole ledger.

import { groupChains } from '../../metrics/group-chains.ts';
import type { ChainedHandoff, MeasuredHandoff } from '../../metrics/measured.ts';
import type { DashboardData } from '../data/dashboard-data.ts';
import { lookup } from '../data/lookup.ts';
import { type DashboardFilter, routeKey } from './filter.ts';

interface Direction {
  readonly fromTeam: string;
  readonly toTeam: string;
}

export function filterRows(
  { rows, receivers }: Pick<DashboardData, 'rows' | 'receivers'>,
  filter: DashboardFilter,
): DashboardData['rows'] {
  if (filter.team === null && filter.route === null) {
    return rows;
  }
  const isSelected = selector(filter);
  const handoffs = rows.handoffs.filter(isSelected);
  const ids = new Set(handoffs.map(({ id }) => id));
  const directions = directionsOf(rows.handoffs, receivers);
  const wasSent = (sent: Sent) => directions(sent).some(isSelected);
  return {
    handoffs,
    submissions: rows.submissions.filter(wasSent),
    returns: rows.returns.filter(({ handoffId }) => ids.has(handoffId)),
    ratings: rows.ratings.filter(wasSent),
    forms: rows.forms.filter(isSelected),
    chained: chainsWith(rows.chained, isSelected),
    ...(rows.damagedIssues === undefined ? {} : { damagedIssues: rows.damagedIssues }),
    ...(rows.newerIssues === undefined ? {} : { newerIssues: rows.newerIssues }),
  };
}

/** Whole chains, if one of their handoffs is selected. */
function chainsWith(
  chained: readonly ChainedHandoff[],
  isSelected: (handoff: ChainedHandoff) => boolean,
): readonly ChainedHandoff[] {
  return groupChains(chained)
    .filter((chain) => chain.some(({ handoff }) => isSelected(handoff)))
    .flatMap((chain) => chain.map(({ handoff }) => handoff));
}

function selector({ team, role, route }: DashboardFilter): (direction: Direction) => boolean {
  const wanted = team?.toLowerCase();
  const key = route === null ? null : routeKey(route);
  return ({ fromTeam, toTeam }) => {
    const isSender = role !== 'receiving' && fromTeam.toLowerCase() === wanted;
    const isReceiver = role !== 'sending' && toTeam.toLowerCase() === wanted;
    return (
      (wanted === undefined || isSender || isReceiver) &&
      (key === null || routeKey({ from: fromTeam, to: toTeam }) === key)
    );
  };
}

interface Sent {
  readonly fromTeam: string;
  readonly handoffType: string;
  readonly issueNumber?: number;
}

/** Where a submission goes: where its handoff went, otherwise where its type goes. */
function directionsOf(
  handoffs: readonly MeasuredHandoff[],
  receivers: DashboardData['receivers'],
): (sent: Sent) => readonly Direction[] {
  const receiver = new Map(handoffs.map(({ issueNumber, toTeam }) => [issueNumber, toTeam]));
  return ({ fromTeam, handoffType, issueNumber }) => {
    const toTeam = issueNumber === undefined ? undefined : receiver.get(issueNumber);
    const teams = toTeam === undefined ? (lookup(receivers, handoffType) ?? []) : [toTeam];
    // Without a receiver it still counts for its sender.
    return (teams.length === 0 ? [''] : teams).map((team) => ({ fromTeam, toTeam: team }));
  };
}
