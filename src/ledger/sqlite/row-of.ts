// Rows as objects.

import type { SqlValue } from 'sql.js';

/**
 * Values by column. V8 makes objects with more than a dozen computed properties slow; a copy of one that has them all
 * stays fast.
 */
export function rowMaker(
  columns: readonly string[],
): (values: readonly SqlValue[]) => Record<string, SqlValue> {
  const nulls = Object.fromEntries(columns.map((column) => [column, null]));
  const emptyRow: object = JSON.parse(JSON.stringify(nulls));
  return (values) => {
    const row: Record<string, SqlValue> = { ...emptyRow };
    for (let at = 0; at < columns.length; at += 1) {
      row[columns[at] ?? ''] = values[at] ?? null;
    }
    return row;
  };
}
