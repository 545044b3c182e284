// Checks that a ledger still has all tables and columns of its schema. Anyone who can push can also
// drop one, and SQLite reads the quoted name of a missing column as text.

import type { Database } from 'sql.js';
import { joinList } from '../../base/join-list.ts';
import { corruptLedger } from '../errors.ts';

/** Matches the layout of the schema steps: one line per column, also for columns added later. */
const table = /^CREATE TABLE (\w+) \(\n([\s\S]*?)^\)/gm;
const column = /^ {2}(\w+) (?:TEXT|INTEGER)/gm;
const added = /^ALTER TABLE (\w+) ADD COLUMN (\w+)/gm;

/** `handoffs.id` and so on. */
export function columnsOf(steps: readonly string[]): readonly string[] {
  return steps.flatMap((step) => [
    ...[...step.matchAll(table)].flatMap(([, name, body = '']) =>
      [...body.matchAll(column)].map(([, one]) => `${name}.${one}`),
    ),
    ...[...step.matchAll(added)].map(([, name, one]) => `${name}.${one}`),
  ]);
}

/** @param steps the schema steps already applied */
export function checkTables(database: Database, steps: readonly string[]): void {
  const [found] = database.exec(`
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table'
  `);
  const present = new Set(found?.values.map(([name]) => name));
  const missing = columnsOf(steps).filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw corruptLedger(`tables or columns are missing (${joinList(missing, { most: 5 })})`);
  }
}
