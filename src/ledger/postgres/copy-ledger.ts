// Copies the rows of one ledger between databases. Both have the same tables and columns.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isOpenExpression } from '../queries/read-rows.ts';
import { handoffNumbers, type WhichIssue } from '../queries/recorded-handoff.ts';
import { type Tables, tables } from '../tables.ts';

/** SQLite binds at most 32,766 values in one statement. */
const maxValues = 30_000;

export const storedTables: readonly string[] = Object.keys(tables);

/** Which rows about issues are copied. The other tables are copied whole. */
export type CopiedPart =
  /** With `withChain`, also of the handoffs before and after it. */
  | (WhichIssue & { readonly withChain?: boolean })
  /** Of open handoffs, and of forms. */
  | 'open'
  /** As `open`, with the row and the checklist of every other handoff: what a list of all shows. */
  | 'handoffs'
  /** As `open`, with all messages: what `baton doctor` examines. */
  | 'examined';

/** @param part null: all are copied */
export async function copyLedger(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  part: CopiedPart | null = null,
): Promise<void> {
  const issues = part === null ? null : await issuesOf(from, part);
  const whole = part === null || typeof part === 'object' ? [] : wholeTables[part];
  for (const [name, { columns }] of Object.entries(tables)) {
    const condition = whole.includes(name) ? null : issues;
    await copyTable(name, Object.keys(columns), { from, to, condition });
  }
}

const wholeTables: Readonly<Record<'open' | 'handoffs' | 'examined', readonly string[]>> = {
  open: ['incomplete_forms'],
  handoffs: ['incomplete_forms', 'handoffs', 'checklist_items'],
  examined: ['incomplete_forms', 'outbox'],
};

/** A query of the values that select the rows, by the column that a table has. */
type Condition = Readonly<Record<'issue_number' | 'handoff_id', RawBuilder<unknown>>>;

async function issuesOf(from: Kysely<Tables>, part: CopiedPart): Promise<Condition> {
  if (typeof part === 'string') {
    const open = (column: string) =>
      sql`SELECT ${sql.ref(column)} FROM handoffs WHERE ${isOpenExpression}`;
    return { issue_number: open('issue_number'), handoff_id: open('id') };
  }
  const found = await handoffNumbers(from, part);
  if (part.withChain === true && found !== undefined) {
    const chained = (column: string) =>
      sql`SELECT ${sql.ref(column)} FROM handoffs WHERE id IN (${chainOf(found.id)})`;
    return { issue_number: chained('issue_number'), handoff_id: chained('id') };
  }
  const issueNumber = 'issueNumber' in part ? part.issueNumber : found?.issue_number;
  return { issue_number: sql`${issueNumber ?? null}`, handoff_id: sql`${found?.id ?? null}` };
}

/** Those before it, and all that followed any of them. */
function chainOf(id: number): RawBuilder<unknown> {
  return sql`
    WITH RECURSIVE
      before_it(id, previous) AS (
        SELECT id, previous_handoff_id FROM handoffs WHERE id = ${id}
        UNION
        SELECT handoffs.id, handoffs.previous_handoff_id
        FROM handoffs JOIN before_it ON handoffs.id = before_it.previous
      ),
      chain(id) AS (
        SELECT id FROM before_it
        UNION
        SELECT handoffs.id FROM handoffs JOIN chain ON handoffs.previous_handoff_id = chain.id
      )
    SELECT id FROM chain`;
}

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
      : sql`WHERE ${sql.ref(key)} IN (${condition[key]})`;
  const query = sql<
    Readonly<Record<string, unknown>>
  >`SELECT ${list} FROM ${table} ${where}`.compile(from);
  for await (const { rows } of from.getExecutor().stream(query, size)) {
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`INSERT INTO ${table} (${list}) VALUES ${sql.join(values)}`.execute(to);
  }
}
