// The tables of the page of all repositories.

import { formatCount, pluralize } from '../../base/join-list.ts';
import { isOverdue, type OpenHandoff } from '../../metrics/figures/open-handoffs.ts';
import { openIn, type RepositoryFigures, type SentByTeam } from '../../metrics/organisation.ts';
import { rateOf } from '../../metrics/rounding.ts';
import { formatMeanAcceptance, formatRate } from '../../render/format/format-rates.ts';
import { shortDuration } from '../../render/format/time.ts';
import { type DataTable, renderTable } from '../view/data-table.ts';
import { stateText } from '../view/handoff-link.ts';
import { type ElementNode, h, type PageNode } from '../view/node.ts';
import type { Attention } from '../view/open-cards.ts';
import { routeText, shownText } from '../view/view.ts';
import type { OrganisationData, TeamOpen } from './organisation-data.ts';

export function organisationCards(data: OrganisationData): readonly ElementNode[] {
  return [attentionCard(data), repositoriesCard(data), teamsCard(data), openCard(data)];
}

interface TableCard extends DataTable {
  readonly title: string;
  readonly note: string;
  /** What to say when there is nothing. */
  readonly empty: string;
}

function card(shown: TableCard): ElementNode {
  const { id, title, note, empty, rows } = shown;
  return h(
    'section',
    { class: 'card wide-card', 'aria-labelledby': `${id}-title`, id },
    h('h2', { id: `${id}-title` }, title),
    h('p', { class: 'note' }, rows.length === 0 ? empty : note),
    rows.length === 0 ? null : renderTable(shown),
  );
}

const none = '–';

function attentionCard({ host, attention }: OrganisationData): ElementNode {
  const hasPeople = attention.first.some(({ item }) => item.person !== '');
  return card({
    id: 'attention',
    title: 'Needs attention',
    note: `Overdue handoffs first, then handoffs and forms that wait for their sender.${cut(attention.first.length, attention.count)}`,
    empty: 'Nothing is overdue, and nothing waits for its sender.',
    caption: 'Handoffs and forms that need attention',
    columns: issueColumns(hasPeople),
    rows: attention.first.map(({ repository, item }) => [
      issueLink(host, repository, item.issue),
      routeOf(item.issue),
      item.state,
      shortDuration(item.age),
      item.late,
      ...(hasPeople ? [shownText(item.person) || none] : []),
    ]),
  });
}

function openCard({ host, open }: OrganisationData): ElementNode {
  const hasPeople = open.first.some(({ item }) => item.handoff.owner !== null);
  return card({
    id: 'open',
    title: 'Open handoffs',
    note: `Overdue handoffs first, then the longest in their status.${cut(open.first.length, open.count)}`,
    empty: 'No handoff is open.',
    caption: 'Open handoffs',
    columns: issueColumns(hasPeople),
    rows: open.first.map(({ repository, item }) => [
      issueLink(host, repository, item.handoff),
      routeOf(item.handoff),
      stateText(item),
      shortDuration(item.age),
      overdueText(item),
      ...(hasPeople ? [shownText(item.handoff.owner ?? '') || none] : []),
    ]),
  });
}

function overdueText(open: OpenHandoff): string {
  const { overdueFor } = open;
  return !isOverdue(open) ? none : overdueFor === null ? 'yes' : shortDuration(overdueFor);
}

function issueColumns(hasPeople: boolean): DataTable['columns'] {
  return [
    { title: 'Handoff' },
    { title: 'Route' },
    { title: 'State' },
    { title: 'For', isNumber: true },
    { title: 'Overdue' },
    ...(hasPeople ? [{ title: 'Who has it' }] : []),
  ];
}

function cut(shown: number, count: number): string {
  return shown < count ? ` The first ${formatCount(shown)} of ${formatCount(count)}.` : '';
}

type Issue = Attention['issue'];

function routeOf({ fromTeam: from, toTeam: to }: Issue): string {
  return routeText({ from, to });
}

/** A repository has no other signs in its name. */
const isName = /^[\w.-]+\/[\w.-]+$/;

function issueLink(host: string, repository: string, { issueNumber, title }: Issue): PageNode {
  const name = `${shownText(repository)}#${issueNumber}`;
  const text = title === '' ? name : `${name} ${shownText(title)}`;
  const href = `https://${host}/${repository}/issues/${issueNumber}`;
  return isName.test(repository) ? h('a', { href }, text) : text;
}

/** More would make the page slow. */
const maxRows = 1000;

function repositoriesCard({ host, figures }: OrganisationData): ElementNode {
  const rows = figures.repositories.map((one) => ({ name: one.name, counts: countsOf(one), one }));
  const active = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const quiet = rows.length - active.length;
  const shown = active.slice(0, maxRows);
  const rest =
    quiet === 0
      ? ''
      : ` In ${pluralize(quiet, 'repository', 'repositories')}, nothing happened and nothing is open.`;
  return card({
    id: 'repositories',
    title: 'Repositories',
    note: `Those with the most overdue handoffs first.${cut(shown.length, active.length)}${rest}`,
    empty: 'In no repository did anything happen, and nothing is open.',
    caption: 'Figures of each repository',
    columns: [
      { title: 'Repository' },
      ...countTitles.map((title) => ({ title, isNumber: true })),
      { title: 'Accepted in', isNumber: true },
    ],
    rows: shown.map(({ name, counts, one }) => [
      isName.test(name)
        ? h('a', { href: `https://${host}/${name}/issues` }, name)
        : shownText(name),
      ...counts,
      formatMeanAcceptance(one.headline),
    ]),
  });
}

const countTitles = ['In', 'Done', 'Returned', 'Open', 'Overdue', 'Incomplete forms'];

function countsOf({ flow, open }: RepositoryFigures): readonly number[] {
  return [
    flow.initiated,
    flow.completed,
    flow.returned,
    openIn({ open }),
    open.overdue,
    open.incomplete_forms,
  ];
}

function teamsCard({ figures, turns }: OrganisationData): ElementNode {
  const sent = new Map(figures.sent.map((one) => [one.team.toLowerCase(), one]));
  const acting = new Set(turns.map(({ team }) => team.toLowerCase()));
  const others = figures.sent
    .filter(({ team }) => !acting.has(team.toLowerCase()))
    .map(({ team }) => ({ team, open: 0, overdue: 0 }));
  return card({
    id: 'teams',
    title: 'Teams',
    note: 'Whose turn it is; then what each team sent in the period. A team has the same id in each repository.',
    empty: 'No team has an open handoff, and none sent a form.',
    caption: 'Whose turn it is, and what each team sent',
    columns: [
      { title: 'Team' },
      { title: 'Its turn', isNumber: true },
      { title: 'Overdue', isNumber: true },
      { title: 'Forms sent', isNumber: true },
      { title: 'Complete at once', isNumber: true },
      { title: 'Returned', isNumber: true },
    ],
    rows: [...turns, ...others]
      .slice(0, maxRows)
      .map((one) => teamRow(one, sent.get(one.team.toLowerCase()))),
  });
}

function teamRow({ team, open, overdue }: TeamOpen, sent: SentByTeam | undefined) {
  const { firstSubmissions: cases = 0, firstTimeComplete = 0, returned = 0 } = sent ?? {};
  return [
    shownText(team),
    open,
    overdue,
    cases,
    formatRate({ cases, rate: rateOf(firstTimeComplete, cases) }) ?? none,
    returned,
  ];
}
