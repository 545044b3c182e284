// A ledger row as JSON. Columns with JSON text are parsed.

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
    // Not JSON: keep the text.
    return value;
  }
}
