// Runs a person's SQL query against the open database, read-only.

import type { Database, SqlValue } from 'sql.js';
import { exactNumber } from '../../base/exact-number.ts';
import { rowMaker } from './row-of.ts';

export interface Answered {
  readonly kind: 'answered';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

export type SqlAnswer =
  | Answered
  | {
      readonly kind: 'refused';
      /** `invalid`: SQLite cannot parse it. */
      readonly why: 'empty' | 'writes' | 'several' | 'no_question' | 'invalid';
      /** SQLite's message; may be empty. */
      readonly said: string;
    };

export function querySql(database: Database, text: string): SqlAnswer {
  database.run('PRAGMA query_only = 1');
  try {
    return askFirst(database, text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', why: /readonly/.test(said) ? 'writes' : 'invalid', said };
  } finally {
    database.run('PRAGMA query_only = 0');
  }
}

const refused = (why: Extract<SqlAnswer, { kind: 'refused' }>['why']): SqlAnswer => ({
  kind: 'refused',
  why,
  said: '',
});

/** Its types leave out that integers can be exact. */
interface ExactStatement {
  get(values: null, config: { readonly useBigInt: true }): readonly (SqlValue | bigint)[];
}

function askFirst(database: Database, text: string): SqlAnswer {
  const statements = database.iterateStatements(text);
  const first = statements.next();
  if (first.done) {
    return refused('empty');
  }
  const columns = first.value.getColumnNames();
  const statement: ExactStatement = first.value;
  const rows: SqlValue[][] = [];
  while (first.value.step()) {
    const row = statement.get(null, { useBigInt: true });
    rows.push(row.map((value) => (typeof value === 'bigint' ? exactNumber(String(value)) : value)));
  }
  if (!statements.next().done) {
    return refused('several');
  }
  return columns.length === 0 ? refused('no_question') : { kind: 'answered', columns, rows };
}

/** Values by column. */
export type LedgerRow = Readonly<Record<string, SqlValue>>;

export interface LedgerTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly LedgerRow[];
}

/** Default: all columns, and all rows. */
export interface TablePart {
  readonly columns?: readonly string[];
  /** Only the rows with this value in a column. */
  readonly where?: readonly [column: string, value: SqlValue];
}

/** Rows in the order of the table's key. */
export function readTable(
  database: Database,
  name: string,
  { columns: wanted, where }: TablePart = {},
): LedgerTable {
  const selected = wanted === undefined ? '*' : wanted.map(quoted).join(', ');
  const condition = where === undefined ? '' : ` WHERE ${quoted(where[0])} = ?`;
  const statement = database.prepare(`SELECT ${selected} FROM ${quoted(name)}${condition}`);
  try {
    statement.bind(where === undefined ? [] : [where[1]]);
    const columns = statement.getColumnNames();
    const toRow = rowMaker(columns);
    const rows: LedgerRow[] = [];
    while (statement.step()) {
      rows.push(toRow(statement.get()));
    }
    return { name, columns, rows };
  } finally {
    statement.free();
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Table names in the order of creation, without SQLite's internal ones. */
export function tableNames(database: Database): readonly string[] {
  const [found] = database.exec(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid",
  );
  return (found?.values ?? []).map(([name]) => String(name));
}
