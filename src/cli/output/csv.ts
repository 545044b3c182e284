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
  rows: readonly (readonly Cell[])[],
): Iterable<string> {
  yield csvText(columns, []);
  for (let at = 0; at < rows.length; at += rowsPerPiece) {
    yield stringifyRows(rows.slice(at, at + rowsPerPiece));
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
