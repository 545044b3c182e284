// Tables for spreadsheets.

import { stringify } from 'csv-stringify/sync';
import type { LedgerRow } from '../ledger/sqlite/query-sql.ts';

type Cell = LedgerRow[string] | boolean;

/** What a terminal would obey, or show in another order; the ends of lines stay. */
const controls = /[[\p{Cc}\p{Bidi_Control}]--[\n]]/gv;

/**
 * With a header. A cell that a spreadsheet would compute, because it begins with `=`, `+`, `-` or `@`,
 * begins with an apostrophe instead, as OWASP advises.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([[...columns], ...rows.map((row) => row.map(writtenCell))], {
    escape_formulas: true,
    record_delimiter: '\n',
  });
}

function writtenCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return Buffer.from(cell).toString('base64');
  return String(cell).replace(controls, ' ');
}
