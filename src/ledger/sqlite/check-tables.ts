// Whether a ledger still has the tables and columns that Baton gave it: whoever may push may also drop
// one, and SQLite takes the quoted name of a column that is not there for a text.

import type { Database } from 'sql.js';
import { joinList } from '../../base/join-list.ts';
import { corruptLedger } from '../errors.ts';

/** As the steps of the schema are laid out: a line for each column, and for each that came later. */
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

/** @param steps of the schema that were taken in it */
export function checkTables(database: Database, steps: readonly string[]): void {
  const [found] = database.exec(`
    SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
    WHERE t.type = 'table'
  `);
  const present = new Set(found?.values.map(([name]) => name));
  const missing = columnsOf(steps).filter((name) => !present.has(name));
  if (missing.length > 0) {
    throw corruptLedger(
      `what Baton wrote is missing from its tables (${joinList(missing, { most: 5 })})`,
    );
  }
}
