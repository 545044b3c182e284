// The whole page for one filter, and its tables.

import { joinList, pluralize } from '../../base/join-list.ts';
import { utc } from '../../render/format/time.ts';
import { leftOutByReason } from '../../render/report/sentences.ts';
import { type Card, renderCard } from './card.ts';
import { chainsCard } from './chains-card.ts';
import type { DataTable } from './data-table.ts';
import { acceptanceCard, matrixCard, turnsCard, weeksCard } from './flow-cards.ts';
import { headline, tiles } from './headline.ts';
import { h, type PageNode } from './node.ts';
import { ageCard, attentionCard } from './open-cards.ts';
import { fieldsCard, sendersCard } from './sending-cards.ts';
import { type DashboardView, routeText, shownText } from './view.ts';

export interface PageView {
  /** What a screen reader reads out after a change of the filter. */
  readonly status: string;
  readonly content: readonly PageNode[];
  readonly tables: readonly DataTable[];
}

/** @param widths pixels for a chart in a narrow and in a wide card */
export function pageView(
  view: Omit<DashboardView, 'width'>,
  widths: { readonly card: number; readonly wideCard: number },
): PageView {
  const narrow = { ...view, width: widths.card };
  const wide = { ...view, width: widths.wideCard };
  const cards: readonly Card[] = [
    ageCard(wide),
    attentionCard(wide),
    weeksCard(narrow),
    acceptanceCard(narrow),
    chainsCard(narrow),
    turnsCard(narrow),
    fieldsCard(narrow),
    sendersCard(narrow),
    matrixCard(narrow),
  ].filter((card) => card.table.rows.length > 0 || alwaysShown.has(card.id));
  return {
    status: statusText(narrow),
    content: [
      h('p', { class: 'selection' }, statusText(narrow)),
      headline(narrow),
      tiles(narrow),
      h('div', { class: 'cards' }, cards.map(renderCard)),
    ],
    tables: cards.map(({ table }) => table),
  };
}

/** That nothing needs attention is worth a card; an empty chart is not. */
const alwaysShown = new Set(['age', 'attention', 'weeks']);

function statusText({ figures: { metrics }, filter, data }: DashboardView): string {
  const { team, role, route, days, isWorking } = filter;
  const does = { either: 'sends or receives', receiving: 'receives', sending: 'sends' }[role];
  const parts = [
    `${pluralize(metrics.total_handoffs, 'handoff')} opened in the ${pluralize(days, 'day')} to ${utc(data.asOf)}`,
    ...(team === null ? [] : [`that ${shownText(team)} ${does}`]),
    ...(route === null ? [] : [`on the route ${routeText(route)}`]),
    ...(isWorking ? ['in working hours'] : []),
  ];
  const leftOut = leftOutByReason(metrics).map(
    ({ why, issues }) =>
      ` Left out, because ${why}: ${joinList(issues.map((issue) => `#${issue}`))}.`,
  );
  return `${parts.join(', ')}.${leftOut.join('')}`;
}
