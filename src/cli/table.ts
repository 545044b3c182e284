// Tables for people: columns without lines between them, as wide as the terminal at the most.

import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { fairShare } from '../render/report/fair-share.ts';
import { colorize, type Terminal } from './terminal.ts';

export interface TableOf {
  readonly columns: readonly string[];
  /** May be painted. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of figures, which stand to the right. */
  readonly figures?: readonly string[];
}

const gap = 2;
const none = '';
const noLines = {
  top: none,
  'top-mid': none,
  'top-left': none,
  'top-right': none,
  bottom: none,
  'bottom-mid': none,
  'bottom-left': none,
  'bottom-right': none,
  left: none,
  'left-mid': none,
  mid: none,
  'mid-mid': none,
  right: none,
  'right-mid': none,
  middle: ' '.repeat(gap),
};

/** Cut to the width of the terminal; whole where there is none. */
export function tableText(
  terminal: Pick<Terminal, 'hasColour' | 'width'>,
  { columns, rows, figures = [] }: TableOf,
): string {
  const table = new Table({
    head: columns.map((column) => colorize(terminal, 'bold', column)),
    chars: noLines,
    colWidths: [...widthsFor(terminal, [columns, ...rows])],
    colAligns: columns.map((column) => (figures.includes(column) ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => row.map(onOneLine)));
  const lines = table.toString().split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** null: as wide as what stands in it. */
function widthsFor(
  { width }: Pick<Terminal, 'width'>,
  rows: readonly (readonly string[])[],
): readonly (number | null)[] {
  const natural = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => stripVTControlCharacters(onOneLine(row[at] ?? '')).length)),
  );
  if (width === null) return natural.map(() => null);
  const narrow = narrowed(natural, width - gap * (natural.length - 1));
  return narrow.map((columns, at) => (columns === natural[at] ? null : columns));
}

/** What still says something. */
const narrowest = 8;

/** The widest give way. */
function narrowed(widths: readonly number[], room: number): readonly number[] {
  const most = Math.max(narrowest, fairShare(widths, room));
  return widths.map((width) => Math.min(width, most));
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
