// A row of the ledger as JSON: what a column keeps as JSON text is told as what it says.

import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';

export function parseRow(row: LedgerRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, decodedValue(column, value)]),
  );
}

function decodedValue(column: string, value: LedgerRow[string]): unknown {
  if (typeof value === 'object' && value !== null) {
    return Buffer.from(value).toString('base64');
  }
  if (typeof value !== 'string' || !column.endsWith('_json')) {
    return value ?? null;
  }
  try {
    return JSON.parse(value);
  } catch {
    // Whatever it is, it is told as it stands there.
    return value;
  }
}
