// CSV output.

import { stringify } from 'csv-stringify/sync';
import { withoutLaterFormulas } from '../../base/csv-cell.ts';
import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';
import { withoutRunnerCommands } from './text.ts';

type Cell = LedgerRow[string] | boolean;

/** Control characters that steer a terminal or reorder text; line breaks are kept. */
const controls = /[[\p{Cc}\p{Bidi_Control}]--[\n]]/gv;

/**
 * With a header. Prevents CSV injection: a cell that starts with `=`, `+`, `-` or `@` gets an
 * apostrophe in front, as OWASP recommends.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringifyRows([columns, ...rows]);
}

function stringifyRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => row.map(writtenCell)),
    { escape_formulas: true, record_delimiter: '\n' },
  );
}

const rowsPerPiece = 1000;

/** The same in pieces, for many rows. */
export function* csvPieces(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Iterable<string> {
  yield csvText(columns, []);
  for (const piece of inPieces(rows)) {
    yield stringifyRows(piece);
  }
}

export function* inPieces<T>(rows: Iterable<T>): Iterable<readonly T[]> {
  let piece: T[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length === rowsPerPiece) {
      yield piece;
      piece = [];
    }
  }
  if (piece.length > 0) {
    yield piece;
  }
}

/** A number stays one: a minus sign in front of it is no formula. */
function writtenCell(cell: Cell): string | number {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'number') {
    return cell;
  }
  if (typeof cell === 'object') {
    return Buffer.from(cell).toString('base64');
  }
  const text = withoutLaterFormulas(String(cell).replace(controls, ' '));
  return text.split('\n').map(withoutRunnerCommands).join('\n');
}
