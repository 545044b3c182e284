// What is open now: by age, and what needs attention.

import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import { duration } from '../../render/format/time.ts';
import { ageChart, ageRows, ages, countOf } from '../charts/age-chart.ts';
import type { Card } from './card.ts';
import { handoffLink, stateText } from './handoff-link.ts';
import {
  type DashboardView,
  filterLink,
  routeAddress,
  routeText,
  shownText,
  teamAddress,
} from './view.ts';

export function ageCard(view: DashboardView): Card {
  const rows = ageRows(view.figures.open);
  return {
    id: 'age',
    title: 'Open now by age',
    note: 'Each dot is an open handoff, in the row of its receiving team. The age counts from its last change of status.',
    legend: [
      { name: 'in time', kind: 'dot' },
      { name: 'on hold, or a question is open', kind: 'dot paused' },
      { name: 'overdue', kind: 'dot overdue' },
    ],
    chart: ageChart(view, rows),
    isWide: true,
    empty: 'No handoff is open.',
    table: {
      id: 'age',
      caption: 'Open handoffs by receiving team and age',
      columns: [
        { title: 'Receiving team' },
        ...ages.map(({ name }) => ({ title: name, isNumber: true })),
        { title: 'Open', isNumber: true },
        { title: 'Overdue', isNumber: true },
      ],
      rows: rows.map((row) => [
        filterLink(teamAddress(view, row.team, 'receiving'), shownText(row.team)),
        ...row.cells.map(({ length }) => length),
        countOf(row),
        row.overdue,
      ]),
    },
  };
}

const maxListed = 15;

/** Overdue, returned, or with an open question; the overdue first, then the oldest. */
export function needAttention(open: readonly OpenHandoff[]): readonly OpenHandoff[] {
  return open
    .filter((one) => isOverdue(one) || one.status === 'returned' || one.pause?.kind === 'asked')
    .toSorted(
      (one, other) => Number(isOverdue(other)) - Number(isOverdue(one)) || other.age - one.age,
    );
}

export function attentionCard(view: DashboardView): Card {
  const all = needAttention(view.figures.open);
  const hasOwners = all.some(({ handoff }) => handoff.owner !== null);
  const more = all.length - maxListed;
  return {
    id: 'attention',
    title: 'Needs attention',
    note: `Overdue handoffs first, then those that wait for their sender.${more > 0 ? ` The first ${maxListed} of ${all.length}.` : ''}`,
    chart: null,
    showsTable: true,
    isWide: true,
    empty: 'Nothing is overdue, and nothing waits for its sender.',
    table: {
      id: 'attention',
      caption: 'Handoffs that need attention',
      columns: [
        { title: 'Handoff' },
        { title: 'Route' },
        { title: 'State' },
        { title: 'For', isNumber: true },
        { title: 'Overdue' },
        ...(hasOwners ? [{ title: 'Owner' }] : []),
      ],
      rows: all.slice(0, maxListed).map((open) => attentionRow(view, open, hasOwners)),
    },
  };
}

function attentionRow(view: DashboardView, open: OpenHandoff, hasOwners: boolean) {
  const { fromTeam: from, toTeam: to, owner } = open.handoff;
  return [
    handoffLink(view, open),
    filterLink(routeAddress(view, { from, to }), routeText({ from, to })),
    stateText(open),
    duration(open.age),
    lateText(open),
    ...(hasOwners ? [owner === null ? '–' : shownText(owner)] : []),
  ];
}

function lateText({ acceptanceIsOverdue, completionIsOverdue }: OpenHandoff): string {
  if (acceptanceIsOverdue && completionIsOverdue) {
    return 'to accept and to complete';
  }
  return acceptanceIsOverdue ? 'to accept' : completionIsOverdue ? 'to complete' : '–';
}
