// Tables for people: no borders, at most as wide as the terminal. Text wraps and is never cut.

import { stripVTControlCharacters } from 'node:util';
import width from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { fairShare } from '../../render/report/fair-share.ts';
import { colorize, type Terminal } from './terminal.ts';

export interface TableOf {
  readonly columns: readonly string[];
  /** Cells may contain colour codes. */
  readonly rows: readonly (readonly string[])[];
  /** Titles of columns with numbers, aligned right. */
  readonly figures?: readonly string[];
  /** Titles of columns to leave out if the terminal is narrow, the least important first. */
  readonly optional?: readonly string[];
  /** Titles of columns that wrap before others do. */
  readonly wraps?: readonly string[];
}

const gap = '  ';

/** Text in fewer columns is hard to read. */
const readable = 16;

/** Below this width, a cell is not useful. */
const narrowest = 8;

type Screen = Pick<Terminal, 'hasColour' | 'width'>;

/** Wraps at the terminal's width; one line per row if there is no terminal. */
export function tableText(terminal: Screen, table: TableOf): string {
  return [...tableLines(terminal, table)].join('');
}

/** The same row by row. */
export function* tableLines(terminal: Screen, table: TableOf): Iterable<string> {
  const { columns, rows, widths, figures = [] } = fitted(table, terminal.width);
  const isRight = columns.map((column) => figures.includes(column));
  const titles = columns.map((column) => colorize(terminal, 'bold', column));
  yield textOf([titles], { widths, isRight });
  for (const row of rows) {
    yield textOf([row], { widths, isRight });
  }
}

/** A table without titles. */
export function rowsText({ width: room }: Screen, rows: TableOf['rows']): string {
  const columns = (rows[0] ?? []).map(() => '');
  const { widths } = fitted({ columns, rows }, room);
  return textOf(rows, { widths, isRight: [] });
}

/** Whether the columns fit side by side, each at a readable width. */
export function fitsWidth(table: Pick<TableOf, 'columns' | 'rows'>, room: number | null): boolean {
  const least = naturalWidths(table).map((own) => Math.min(own, readable) + gap.length);
  return room === null || sum(least) - gap.length <= room;
}

function naturalWidths({ columns, rows }: Pick<TableOf, 'columns' | 'rows'>): readonly number[] {
  return columns.map((column, at) =>
    // Not `Math.max(...)`: arguments are limited to about a hundred thousand.
    rows.reduce((most, row) => Math.max(most, cellWidth(row[at] ?? '')), cellWidth(column)),
  );
}

interface FittedTable extends TableOf {
  readonly widths: readonly number[];
}

/** Leaves out optional columns until the others are wide enough, then narrows those that wrap. */
function fitted(table: TableOf, width: number | null): FittedTable {
  const { columns, optional = [], wraps = [] } = table;
  const natural = naturalWidths(table);
  const room =
    width === null ? Number.POSITIVE_INFINITY : width - gap.length * (columns.length - 1);
  const least = natural.map((own, at) =>
    wraps.includes(columns[at] ?? '') ? Math.min(own, readable) : own,
  );
  const [first] = optional;
  if (first !== undefined && sum(least) > room) {
    return fitted(without(table, first), width);
  }
  return { ...table, widths: narrowed({ natural, least }, room) };
}

function without(table: TableOf, title: string): TableOf {
  const keep = <T>(cells: readonly T[]) => cells.filter((_, at) => table.columns[at] !== title);
  return {
    ...table,
    columns: keep(table.columns),
    rows: table.rows.map(keep),
    optional: (table.optional ?? []).filter((one) => one !== title),
  };
}

function narrowed(
  { natural, least }: { readonly natural: readonly number[]; readonly least: readonly number[] },
  room: number,
): readonly number[] {
  if (sum(least) > room) {
    const most = Math.max(narrowest, fairShare(natural, room));
    return natural.map((own) => Math.min(own, most));
  }
  // What the columns need beyond the least is shared fairly.
  const extra = natural.map((own, at) => own - (least[at] ?? own));
  const most = fairShare(extra, room - sum(least));
  return least.map((own, at) => own + Math.min(extra[at] ?? 0, most));
}

interface Layout {
  readonly widths: readonly number[];
  readonly isRight: readonly boolean[];
}

function textOf(rows: TableOf['rows'], layout: Layout): string {
  return `${rows.flatMap((row) => linesOf(row, layout)).join('\n')}\n`;
}

function linesOf(row: readonly string[], { widths, isRight }: Layout): readonly string[] {
  const cells = row.map((cell, at) => wrapped(onOneLine(cell), widths[at] ?? 0));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, at) => aligned(lines[line] ?? '', widths[at] ?? 0, isRight[at] === true))
      .join(gap)
      .trimEnd(),
  );
}

function wrapped(text: string, columns: number): readonly string[] {
  return cellWidth(text) <= columns
    ? [text]
    : wrapAnsi(text, columns, { hard: true, trim: true }).split('\n');
}

function aligned(text: string, columns: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - cellWidth(text)));
  return isRight ? `${space}${text}` : `${text}${space}`;
}

/** Each character takes one column. */
const plainText = /^[ -~\u00c0-\u024f–→]*$/;

/** In columns of a terminal: a Chinese character takes two. */
function cellWidth(text: string): number {
  // Most cells, of which a long table has a million.
  if (plainText.test(text)) {
    return text.length;
  }
  return width(stripVTControlCharacters(onOneLine(text)));
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
