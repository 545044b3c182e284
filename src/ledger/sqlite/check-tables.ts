// Checks that a ledger still has all tables and columns of its schema. Anyone who can push can also
// drop one, and SQLite reads the quoted name of a missing column as text.

import type { Database } from 'sql.js';
import { joinList } from '../../base/join-list.ts';
import { columnsAt, type TableDeclarations } from '../declare-table.ts';
import { corruptLedger } from '../errors.ts';

/** @param version the schema version of the file */
export function checkTables(database: Database, version: number, tables: TableDeclarations): void {
  const [found] = database.exec(`
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table'
  `);
  const present = new Set(found?.values.map(([name]) => name));
  const missing = columnsAt(version, tables).filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw corruptLedger(`tables or columns are missing (${joinList(missing, { most: 5 })})`);
  }
}
