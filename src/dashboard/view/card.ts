// A card: a question as its title, a chart, and the numbers behind it.

import { csvButton, type DataTable, foldedTable, renderTable } from './data-table.ts';
import { type ElementNode, h, type PageNode } from './node.ts';

export interface Card {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in one sentence. */
  readonly note: string;
  readonly legend?: readonly { readonly name: string; readonly kind: string }[];
  /** null: there is nothing to show. */
  readonly chart: PageNode | null;
  readonly table: DataTable;
  /** Instead of a chart there is only the table. */
  readonly showsTable?: boolean;
  /** What to say when there is nothing. */
  readonly empty: string;
  readonly isWide?: boolean;
}

export function renderCard(card: Card): ElementNode {
  const { id, title, note, legend = [], chart, table, isWide } = card;
  const isEmpty = table.rows.length === 0;
  return h(
    'section',
    { class: isWide ? 'card wide-card' : 'card', 'aria-labelledby': `${id}-title`, id },
    h('h2', { id: `${id}-title`, tabindex: -1 }, title),
    h('p', { class: 'note' }, isEmpty ? card.empty : note),
    isEmpty || legend.length === 0
      ? null
      : h(
          'ul',
          { class: 'legend' },
          legend.map(({ name, kind }) =>
            h('li', {}, h('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), name),
          ),
        ),
    ...(isEmpty ? [] : content(chart, table, card.showsTable ?? false)),
  );
}

function content(chart: PageNode | null, table: DataTable, showsTable: boolean) {
  if (showsTable) {
    return [renderTable(table), csvButton(table)];
  }
  return chart === null ? [foldedTable(table)] : [chart, foldedTable(table)];
}
