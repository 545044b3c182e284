// Copies the rows of one ledger between databases. Both have the same tables and columns.

import { type Kysely, sql } from 'kysely';
import { type Tables, tables } from '../tables.ts';

/** SQLite binds at most 32,766 values in one statement. */
const maxValues = 30_000;

export const storedTables: readonly string[] = Object.keys(tables);

export async function copyLedger(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
  for (const [name, { columns }] of Object.entries(tables)) {
    await copyTable(name, Object.keys(columns), { from, to });
  }
}

async function copyTable(
  name: string,
  columns: readonly string[],
  { from, to }: { readonly from: Kysely<Tables>; readonly to: Kysely<Tables> },
): Promise<void> {
  const table = sql.table(name);
  const list = sql.join(columns.map((column) => sql.id(column)));
  const size = Math.floor(maxValues / columns.length);
  const query = sql<Readonly<Record<string, unknown>>>`SELECT ${list} FROM ${table}`.compile(from);
  for await (const { rows } of from.getExecutor().stream(query, size)) {
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`INSERT INTO ${table} (${list}) VALUES ${sql.join(values)}`.execute(to);
  }
}
