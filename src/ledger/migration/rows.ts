// Rows as a migration reads and writes them, in either database: of some issues, or of a whole table.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isOfIssues, rowsOfIssues, type TableName } from '../archive/rows-of-issues.ts';
import { closedKey } from '../closed.ts';
import { tables as declared, type Tables } from '../tables.ts';

/** In the order in which rows refer to one another. Templates belong to several issues. */
export const tablesOfIssues: readonly TableName[] = rowsOfIssues.all.filter(
  (name) => name !== 'templates',
);

/** The other tables. PostgreSQL has no archives. */
export const wholeTables: readonly TableName[] = [
  'outbox',
  'configurations',
  'reports',
  'meta',
  'people',
  'team_logins',
];

export type StoredRow = Readonly<Record<string, unknown>>;

export interface RowsEnd {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
}

/** SQLite binds at most 32,766 values in one statement, and the widest table has 57 columns. */
const pageSize = 500;

/** Rows of these issues; null: the whole table; `unused`: templates that no handoff uses. */
export type Selection = readonly number[] | 'unused' | null;

export function selectionOf(
  { kind }: Pick<RowsEnd, 'kind'>,
  name: TableName,
  issues: Selection,
): RawBuilder<unknown> {
  if (issues === null) {
    return name === 'meta' ? sql`key <> ${closedKey}` : sql`1 = 1`;
  }
  if (issues === 'unused') {
    return sql`version NOT IN (SELECT template_version FROM handoffs)`;
  }
  return isOfIssues(name, listOf(kind, issues));
}

/** A query of these numbers, however many there are. */
function listOf(kind: RowsEnd['kind'], numbers: readonly number[]): RawBuilder<unknown> {
  const json = JSON.stringify(numbers);
  return kind === 'sqlite'
    ? sql`SELECT value FROM json_each(${json})`
    : sql`SELECT value::bigint FROM jsonb_array_elements_text(${json}::jsonb)`;
}

export function columnsOf(name: TableName): readonly string[] {
  return Object.keys(declared[name].columns);
}

/** Distinguishes the rows of a table: its primary key, or else all columns. */
export function keyOf(name: TableName): readonly string[] {
  const { columns, ...table } = declared[name];
  const keys = Object.entries(columns).flatMap(([column, { isKey }]) => (isKey ? [column] : []));
  return 'primaryKey' in table && table.primaryKey !== undefined
    ? table.primaryKey
    : keys.length > 0
      ? keys
      : columnsOf(name);
}

/** In the order of their keys, a page at a time. */
export async function* readPages(
  end: RowsEnd,
  name: TableName,
  issues: Selection,
): AsyncGenerator<readonly StoredRow[]> {
  const { db } = end;
  const order = keyOf(name).map((column) => sql`${sql.id(column)} NULLS FIRST`);
  const query = sql<StoredRow>`SELECT ${listedColumns(name)} FROM ${sql.id(name)}
    WHERE ${selectionOf(end, name, issues)} ORDER BY ${sql.join(order)}`.compile(db);
  for await (const { rows } of db.getExecutor().stream(query, pageSize)) {
    yield rows;
  }
}

/** A template may be there already. */
export async function copyPages(
  to: RowsEnd,
  name: TableName,
  pages: AsyncIterable<readonly StoredRow[]>,
): Promise<void> {
  const columns = columnsOf(name);
  const unlessThere = sql.raw(name === 'templates' ? 'ON CONFLICT DO NOTHING' : '');
  for await (const rows of pages) {
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`INSERT INTO ${sql.id(name)} (${listedColumns(name)}) VALUES ${sql.join(values)}
      ${unlessThere}`.execute(to.db);
  }
}

export async function countRows(
  end: RowsEnd,
  name: TableName,
  issues: readonly number[] | null,
): Promise<number> {
  const { rows } = await sql<{ readonly rows: number }>`
    SELECT count(*) AS rows FROM ${sql.id(name)} WHERE ${selectionOf(end, name, issues)}`.execute(
    end.db,
  );
  return Number(rows[0]?.rows ?? 0);
}

/** All issues with a row, in order. */
export async function issuesWithRows({ db }: Pick<RowsEnd, 'db'>): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly issue_number: number }>`
    SELECT issue_number FROM handoffs
    UNION SELECT issue_number FROM submissions
    UNION SELECT issue_number FROM events
    UNION SELECT issue_number FROM returns
    UNION SELECT issue_number FROM incomplete_forms
    ORDER BY issue_number`.execute(db);
  return rows.map(({ issue_number }) => issue_number);
}

export async function issuesOfHandoffs(
  { kind, db }: RowsEnd,
  handoffIds: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly issue_number: number }>`
    SELECT issue_number FROM handoffs WHERE id IN (${listOf(kind, handoffIds)})`.execute(db);
  return rows.map(({ issue_number }) => issue_number);
}

function listedColumns(name: TableName): RawBuilder<unknown> {
  return sql.join(columnsOf(name).map((column) => sql.id(column)));
}
