// The numbers behind a chart, as a table to read and as CSV to take away.

import { csvCell } from '../../base/csv-cell.ts';
import { formatCount } from '../../base/join-list.ts';
import { type ElementNode, h, type PageNode, textContentOf } from './node.ts';

export interface DataTable {
  /** Permanent: part of the file's name. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly (PageNode | number)[])[];
}

export interface DataColumn {
  readonly title: string;
  readonly isNumber?: boolean;
}

/**
 * Scrolls inside its frame, also with the keyboard. On a phone, each row is a paragraph that names its
 * values: with another `display`, a table needs its roles.
 */
export function renderTable({ caption, columns, rows }: DataTable): ElementNode {
  return h(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `Table: ${caption}` },
    h(
      'table',
      { class: 'data', role: 'table' },
      h('caption', { class: 'hidden' }, caption),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          columns.map(({ title, isNumber }) =>
            h(
              'th',
              { scope: 'col', role: 'columnheader', class: isNumber ? 'number' : undefined },
              title,
            ),
          ),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map((row) =>
          h(
            'tr',
            { role: 'row' },
            row.map((cell, at) => renderCell(cell, at, columns[at])),
          ),
        ),
      ),
    ),
  );
}

function renderCell(cell: PageNode | number, at: number, column: DataColumn | undefined) {
  const content = typeof cell === 'number' ? formatCount(cell) : cell;
  return at === 0
    ? h('th', { scope: 'row', role: 'rowheader' }, content)
    : h(
        'td',
        {
          role: 'cell',
          class: [
            ...(column?.isNumber ? ['number'] : []),
            ...(content === '–' ? ['no-value'] : []),
          ].join(' '),
          'data-title': column?.title,
        },
        content,
      );
}

/** A folded table below a chart. */
export function foldedTable(table: DataTable): ElementNode {
  return h(
    'details',
    { 'data-key': `table-${table.id}` },
    h('summary', { 'data-key': `numbers-${table.id}` }, 'Numbers'),
    renderTable(table),
    csvButton(table),
  );
}

export function csvButton({ id, caption }: DataTable): ElementNode {
  return h(
    'button',
    { type: 'button', class: 'csv', 'data-csv': id, 'aria-label': `Download CSV: ${caption}` },
    'Download CSV',
  );
}

export function tableCsv({ columns, rows }: DataTable): string {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell : textContentOf(cell))),
    ),
  ];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
