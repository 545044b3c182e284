// The first sentences of a report: what matters most, and the oldest handoff.

import { formatCount, joinList, pluralize } from '../../base/join-list.ts';
import { longestTurn } from '../../metrics/figures/turns.ts';
import type { BottleneckMetrics, Metrics } from '../../metrics/types.ts';
import { duration, timeTaken } from '../format/time.ts';
import type { Notation } from './notation.ts';
import type { Reported } from './reported.ts';

export function reportHeadline(
  { metrics, teams }: Pick<Reported, 'metrics' | 'teams'>,
  notation: Notation,
): string {
  const { bottleneck } = metrics;
  const sentences =
    bottleneck === null
      ? nothingOverdue(metrics, notation)
      : stalled(bottleneck, metrics, notation);
  const longest = longestTurn(teams);
  const isOneOfThem = metrics.open.overdue === 0 || longest?.overdueFor !== null;
  // Who has read “1 handoff is overdue” takes “the oldest” for an overdue one.
  const subject = isOneOfThem ? 'The oldest is' : 'The oldest open handoff is';
  const oldest =
    longest === null
      ? []
      : [
          `${subject} ${notation.issue(longest.subject)}, with ${notation.name(longest.team)} for ${duration(longest.wait)}.`,
        ];
  return [...sentences, ...oldest].join(' ');
}

function stalled(
  { team, overdue, late, acceptance_hours: typical }: BottleneckMetrics,
  { open }: Metrics,
  { strong, name }: Notation,
): readonly string[] {
  const pace = `accepted ${formatCount(late.count)} of ${formatCount(late.cases)} handoffs later than promised`;
  const wait = typical === null ? '' : `, typically after ${timeTaken(typical)}`;
  if (overdue === 0) {
    return [strong(`Nothing is overdue, but ${name(team)} ${pace}${wait}.`)];
  }
  const share =
    open.overdue === 1
      ? `with ${name(team)}`
      : overdue === open.overdue
        ? `all with ${name(team)}`
        : overdue === 1
          ? 'each with another team'
          : `${formatCount(overdue)} of them with ${name(team)}`;
  const isTypical = late.rate !== null && late.rate > 50;
  return [
    strong(
      `${pluralize(open.overdue, 'handoff')} ${open.overdue === 1 ? 'is' : 'are'} overdue, ${share}.`,
    ),
    ...(isTypical ? [`${name(team)} ${pace}${wait}.`] : []),
  ];
}

function nothingOverdue({ open }: Metrics, { strong }: Notation): readonly string[] {
  const parts = [
    open.waiting === 0
      ? ''
      : `${open.waiting} ${open.waiting === 1 ? 'waits' : 'wait'} to be accepted`,
    open.in_progress === 0 ? '' : `${isOrAre(open.in_progress)} in progress`,
    open.returned === 0
      ? ''
      : `${isOrAre(open.returned)} back with ${open.returned === 1 ? 'its sender' : 'their senders'}`,
  ].filter((part) => part !== '');
  return parts.length === 0
    ? [strong('No handoff is open.')]
    : [strong('Nothing is overdue.'), `${joinList(parts)}${onHold(open)}.`];
}

function onHold({ waiting, in_progress, returned, on_hold: held }: Metrics['open']): string {
  const all = waiting + in_progress + returned;
  if (held === 0) {
    return '';
  }
  if (held < all) {
    return `, ${formatCount(held)} of them on hold`;
  }
  return all === 1 ? ', on hold' : `, ${all === 2 ? 'both' : 'all'} on hold`;
}

function isOrAre(number: number): string {
  return `${number} ${number === 1 ? 'is' : 'are'}`;
}
