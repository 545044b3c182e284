// What is open now: by age, and what needs attention.

import { formatCount } from '../../base/join-list.ts';
import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import type { ListedForm, ListedHandoff } from '../../metrics/measured.ts';
import { shortDuration } from '../../render/format/time.ts';
import { ageChart, ageRows, ages, countOf } from '../charts/age-chart.ts';
import type { AgedForm } from '../figures/figures.ts';
import type { Card } from './card.ts';
import { issueLink, stateText } from './handoff-link.ts';
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

/** A handoff or a form, and who has to act. */
export interface Attention {
  readonly issue: ListedHandoff | ListedForm;
  readonly state: string;
  readonly age: number;
  readonly isLate: boolean;
  readonly late: string;
  /** Empty: no one, or unknown. */
  readonly person: string;
}

/** What is overdue, returned, asked or incomplete; the overdue first, then the oldest. */
export function needAttention({
  open,
  forms,
}: Pick<DashboardView['figures'], 'open' | 'forms'>): readonly Attention[] {
  const handoffs = open.filter(
    (one) => isOverdue(one) || one.status === 'returned' || one.pause?.kind === 'asked',
  );
  return [...handoffs.map(attentionTo), ...forms.map(attentionToForm)].toSorted(
    (one, other) => Number(other.isLate) - Number(one.isLate) || other.age - one.age,
  );
}

function attentionTo(open: OpenHandoff): Attention {
  const { handoff: issue, age } = open;
  const person = issue.owner ?? '';
  return {
    issue,
    state: stateText(open),
    age,
    isLate: isOverdue(open),
    late: lateText(open),
    person,
  };
}

function attentionToForm({ form, age }: AgedForm): Attention {
  return {
    issue: form,
    state: `incomplete form of ${shownText(form.fromTeam)}`,
    age,
    isLate: false,
    late: '–',
    person: form.sender ?? '',
  };
}

export function attentionCard(view: DashboardView): Card {
  const all = needAttention(view.figures);
  const hasPeople = all.some(({ person }) => person !== '');
  const more = all.length - maxListed;
  return {
    id: 'attention',
    title: 'Needs attention',
    note: `Overdue handoffs first, then handoffs and forms that wait for their sender.${more > 0 ? ` The first ${maxListed} of ${formatCount(all.length)}.` : ''}`,
    chart: null,
    showsTable: true,
    isWide: true,
    empty: 'Nothing is overdue, and nothing waits for its sender.',
    table: {
      id: 'attention',
      caption: 'Handoffs and forms that need attention',
      columns: [
        { title: 'Handoff' },
        { title: 'Route' },
        { title: 'State' },
        { title: 'For', isNumber: true },
        { title: 'Overdue' },
        ...(hasPeople ? [{ title: 'Who has it' }] : []),
      ],
      rows: all.slice(0, maxListed).map((one) => attentionRow(view, one, hasPeople)),
    },
  };
}

function attentionRow(view: DashboardView, one: Attention, hasPeople: boolean) {
  const { issue, state, age, late, person } = one;
  const { fromTeam: from, toTeam: to } = issue;
  return [
    issueLink(view, issue),
    filterLink(routeAddress(view, { from, to }), routeText({ from, to })),
    state,
    shortDuration(age),
    late,
    ...(hasPeople ? [person === '' ? '–' : shownText(person)] : []),
  ];
}

function lateText({ acceptanceIsOverdue, completionIsOverdue }: OpenHandoff): string {
  if (acceptanceIsOverdue && completionIsOverdue) {
    return 'to accept and to complete';
  }
  return acceptanceIsOverdue ? 'to accept' : completionIsOverdue ? 'to complete' : '–';
}
