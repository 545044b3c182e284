// Which rows belong to an issue, and how they are copied from one database to another.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { tables as declared, type Tables } from '../tables.ts';

/** The column that names the issue or its handoff; null: the table stays in the ledger's file. */
const columnOf = {
  templates: 'template',
  handoffs: 'issue_number',
  submissions: 'issue_number',
  checklist_items: 'handoff_id',
  events: 'issue_number',
  feedback: 'handoff_id',
  returns: 'issue_number',
  outbox: null,
  configurations: null,
  reports: null,
  meta: null,
  questions: 'handoff_id',
  incomplete_forms: 'issue_number',
  people: null,
  team_logins: null,
  archives: null,
  archived_handoffs: null,
} as const satisfies { readonly [Name in keyof Tables]: unknown };

export type TableName = keyof Tables;

function isTable(name: string): name is TableName {
  return name in columnOf;
}

/** In the order in which rows refer to one another: templates, handoffs, then what belongs to them. */
const allTables: readonly TableName[] = Object.keys(columnOf)
  .filter(isTable)
  .filter((name) => columnOf[name] !== null);

/** No figure needs them. Events and texts of checklists are two thirds of an archive. */
const unmeasured: readonly TableName[] = ['events', 'checklist_items', 'questions'];

export const rowsOfIssues = {
  all: allTables,
  measured: allTables.filter((name) => !unmeasured.includes(name)),
  /** What `baton list` shows of a handoff that has ended. */
  listed: allTables.filter((name) =>
    ['templates', 'handoffs', 'checklist_items', 'incomplete_forms'].includes(name),
  ),
} as const;

export interface Copying {
  /** `main` or the name of an attached database. */
  readonly from: string;
  readonly to: string;
  /** A query of issue numbers. */
  readonly issues: RawBuilder<unknown>;
  readonly tables: readonly TableName[];
}

export async function copyRows(db: Kysely<Tables>, copying: Copying): Promise<void> {
  const { from, to, issues, tables } = copying;
  for (const name of tables) {
    const columns = sql.join(Object.keys(declared[name].columns).map((column) => sql.id(column)));
    const verb = sql.raw(name === 'templates' ? 'INSERT OR IGNORE' : 'INSERT');
    await sql`${verb} INTO ${sql.id(to, name)} (${columns})
      SELECT ${columns} FROM ${sql.id(from, name)} WHERE ${isOfIssues(name, issues, sql.id(from, 'handoffs'))}`.execute(
      db,
    );
  }
}

/** Templates stay. The ledger allows it only if it records which archive has the rows. */
export async function deleteRows(db: Kysely<Tables>, issues: RawBuilder<unknown>): Promise<void> {
  for (const name of allTables.filter((one) => one !== 'templates').toReversed()) {
    await sql`DELETE FROM ${sql.id(name)} WHERE ${isOfIssues(name, issues)}`.execute(db);
  }
}

/** A condition on rows of this table. @param issues a query of issue numbers */
export function isOfIssues(
  name: TableName,
  issues: RawBuilder<unknown>,
  handoffs: RawBuilder<unknown> = sql.id('handoffs'),
): RawBuilder<unknown> {
  switch (columnOf[name]) {
    case 'handoff_id':
      return sql`handoff_id IN (SELECT id FROM ${handoffs} WHERE issue_number IN (${issues}))`;
    case 'template':
      return sql`version IN (SELECT template_version FROM ${handoffs} WHERE issue_number IN (${issues}))`;
    default:
      return sql`issue_number IN (${issues})`;
  }
}

/** All rows of an issue, where no database can be attached: in a transaction. */
export async function copyIssue(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  issueNumber: number,
): Promise<void> {
  const issue = sql`${issueNumber}`;
  for (const name of allTables) {
    const table = sql.id(name);
    const columns = Object.keys(declared[name].columns);
    const verb = sql.raw(name === 'templates' ? 'INSERT OR IGNORE' : 'INSERT');
    const { rows } = await sql<
      Readonly<Record<string, unknown>>
    >`SELECT * FROM ${table} WHERE ${isOfIssues(name, issue)}`.execute(from);
    for (const row of rows) {
      const values = sql.join(columns.map((column) => row[column]));
      await sql`${verb} INTO ${table} (${sql.join(columns.map((column) => sql.id(column)))})
        VALUES (${values})`.execute(to);
    }
  }
}
