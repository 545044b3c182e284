// Copies the rows of one ledger between databases. Both have the same tables and columns.

import { type Kysely, sql } from 'kysely';
import { handoffNumbers, type WhichIssue } from '../queries/recorded-handoff.ts';
import { type Tables, tables } from '../tables.ts';

/** SQLite binds at most 32,766 values in one statement. */
const maxValues = 30_000;

export const storedTables: readonly string[] = Object.keys(tables);

/** @param about the rows about other issues are left out; null: all are copied */
export async function copyLedger(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  about: WhichIssue | null = null,
): Promise<void> {
  const condition = about === null ? null : await conditionOf(from, about);
  for (const [name, { columns }] of Object.entries(tables)) {
    await copyTable(name, Object.keys(columns), { from, to, condition });
  }
}

/** The values that select the rows about an issue, by the column that a table has. */
async function conditionOf(from: Kysely<Tables>, about: WhichIssue): Promise<Condition> {
  const found = await handoffNumbers(from, about);
  const issueNumber = 'issueNumber' in about ? about.issueNumber : found?.issue_number;
  return { issue_number: issueNumber ?? null, handoff_id: found?.id ?? null };
}

type Condition = Readonly<Record<'issue_number' | 'handoff_id', number | null>>;

async function copyTable(
  name: string,
  columns: readonly string[],
  {
    from,
    to,
    condition,
  }: {
    readonly from: Kysely<Tables>;
    readonly to: Kysely<Tables>;
    readonly condition: Condition | null;
  },
): Promise<void> {
  const table = sql.table(name);
  const list = sql.join(columns.map((column) => sql.id(column)));
  const size = Math.floor(maxValues / columns.length);
  const key = (['issue_number', 'handoff_id'] as const).find((one) => columns.includes(one));
  const where =
    condition === null || key === undefined
      ? sql``
      : sql`WHERE ${sql.ref(key)} = ${condition[key]}`;
  const query = sql<
    Readonly<Record<string, unknown>>
  >`SELECT ${list} FROM ${table} ${where}`.compile(from);
  for await (const { rows } of from.getExecutor().stream(query, size)) {
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`INSERT INTO ${table} (${list}) VALUES ${sql.join(values)}`.execute(to);
  }
}
