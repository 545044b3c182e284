// Tables for people: no borders, at most as wide as the terminal.

import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { fairShare } from '../render/report/fair-share.ts';
import { colorize, type Terminal } from './terminal.ts';

export interface TableOf {
  readonly columns: readonly string[];
  /** Cells may contain colour codes. */
  readonly rows: readonly (readonly string[])[];
  /** Titles of columns with numbers, aligned right. */
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

/** Cut to the terminal's width; not cut if there is no terminal. */
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

/** @returns null for columns of unlimited width */
function widthsFor(
  { width }: Pick<Terminal, 'width'>,
  rows: readonly (readonly string[])[],
): readonly (number | null)[] {
  const natural = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => stripVTControlCharacters(onOneLine(row[at] ?? '')).length)),
  );
  if (width === null) {
    return natural.map(() => null);
  }
  const narrow = narrowed(natural, width - gap * (natural.length - 1));
  return narrow.map((columns, at) => (columns === natural[at] ? null : columns));
}

/** Below this width, a cell is not useful. */
const narrowest = 8;

/** Narrows the widest columns first. */
function narrowed(widths: readonly number[], room: number): readonly number[] {
  const most = Math.max(narrowest, fairShare(widths, room));
  return widths.map((width) => Math.min(width, most));
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}
