// Every row of a ledger, table by table, so that one on a branch compares with one in PostgreSQL.

import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { allSchema } from '../../../src/ledger/postgres/schema/table-statements.ts';
import { tables } from '../../../src/ledger/tables.ts';
import { query } from '../../ledger/setup/query.ts';

/** The rows of each table as JSON, in alphabetical order: no table has an order of its own. */
export type LedgerTables = Readonly<Record<string, readonly string[]>>;

export function tablesOfFile(bytes: Uint8Array): Promise<LedgerTables> {
  return tablesBy((name, columns) => query(bytes, `SELECT ${columns} FROM ${name}`));
}

export async function tablesOfRepository(
  server: PostgresServer,
  id: number,
): Promise<LedgerTables> {
  const session = await server.connect();
  try {
    return await tablesBy(async (name, columns) => {
      const text = `SELECT ${columns} FROM ${allSchema}.${name} WHERE repository_id = $1`;
      return (await session.query(text, [id])).rows;
    });
  } finally {
    session.release(false);
  }
}

async function tablesBy(
  read: (name: string, columns: string) => Promise<readonly object[]>,
): Promise<LedgerTables> {
  const found: Record<string, readonly string[]> = {};
  for (const [name, { columns }] of Object.entries(tables)) {
    const rows = await read(name, Object.keys(columns).join(', '));
    found[name] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return found;
}
