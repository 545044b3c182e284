// The page of all repositories of a database: text and tables, without a script.

import { formatCount, pluralize } from '../../base/join-list.ts';
import { openIn } from '../../metrics/organisation.ts';
import { formatCompletionRate, formatMeanAcceptance } from '../../render/format/format-rates.ts';
import { utc } from '../../render/format/time.ts';
import { organisationHeadline } from '../../render/report/organisation-report.ts';
import { h, type PageNode } from '../view/node.ts';
import { toHtml } from '../view/to-html.ts';
import { organisationCards } from './organisation-cards.ts';
import type { OrganisationData } from './organisation-data.ts';

/** @param page the built page of one repository, for its policy and its style */
export function organisationPage(page: string, data: OrganisationData): string {
  const head = page.slice(0, page.indexOf('<body>'));
  const content = [
    h('a', { class: 'skip', href: '#content' }, 'Skip to the figures'),
    h('header', {}, h('h1', {}, 'Handoffs of all repositories')),
    h(
      'main',
      { id: 'content' },
      h('p', { class: 'selection' }, selection(data)),
      h('p', { class: 'headline' }, headline(data)),
      tiles(data),
      h('div', { class: 'cards' }, organisationCards(data)),
    ),
  ];
  return `${head}<body>\n${content.map(toHtml).join('\n')}\n</body>\n</html>\n`;
}

function selection({ figures, asOf, days }: OrganisationData): string {
  const { headline: all, repositories, leftOut } = figures;
  const left =
    leftOut === 0
      ? ''
      : ` Left out, because of damaged rows in the ledger: ${pluralize(leftOut, 'issue')}.`;
  return `${pluralize(all.total_handoffs, 'handoff')} opened in the ${pluralize(days, 'day')} to ${utc(asOf)}, in ${pluralize(repositories.length, 'repository', 'repositories')}.${left}`;
}

function headline({ figures }: OrganisationData): string {
  const { strong, rest } = organisationHeadline(figures);
  return `${strong} ${rest}`.trim();
}

function tiles({ figures: { headline: all, open } }: OrganisationData): PageNode {
  const tile = (name: string, value: string, isBad = false) =>
    h('div', { class: isBad ? 'tile bad' : 'tile' }, h('dt', {}, name), h('dd', {}, value));
  return h('dl', { class: 'tiles' }, [
    tile('Opened', formatCount(all.total_handoffs)),
    tile('Completed', formatCount(all.completed)),
    tile('Completion rate', formatCompletionRate(all)),
    tile('Average time to acceptance', formatMeanAcceptance(all)),
    tile('Open now', formatCount(openIn({ open }))),
    tile('Overdue now', formatCount(open.overdue), open.overdue > 0),
    tile('Incomplete forms', formatCount(open.incomplete_forms)),
  ]);
}
