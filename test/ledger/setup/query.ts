// Asks a ledger's file the way anybody with an SQLite tool would.

import type { SqlValue } from 'sql.js';
import { loadSqlJs } from '../../../src/ledger/sqlite/sql-js.ts';

export async function query(
  bytes: Uint8Array | undefined,
  text: string,
): Promise<readonly Readonly<Record<string, SqlValue>>[]> {
  const { Database } = await loadSqlJs();
  const database = new Database(bytes ?? null);
  try {
    const statement = database.prepare(text);
    const rows = [];
    while (statement.step()) {
      rows.push(statement.getAsObject());
    }
    return rows;
  } finally {
    database.close();
  }
}

/** The same file after someone changed it by hand. */
export async function tamper(bytes: Uint8Array, text: string): Promise<Uint8Array> {
  const { Database } = await loadSqlJs();
  const database = new Database(bytes);
  try {
    database.exec(text);
    return database.export();
  } finally {
    database.close();
  }
}
