// Reads the ledger's rows with Node's own SQLite, as another SQLite tool would.

import { DatabaseSync } from 'node:sqlite';

export type ColumnValue = string | number | null;

export interface Rows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly cells: readonly (readonly ColumnValue[])[];
}

export interface LedgerQuery {
  readonly name: string;
  readonly sql: string;
}

const mainTables: readonly LedgerQuery[] = [
  {
    name: 'handoffs',
    sql: `SELECT id, issue_number AS issue, handoff_type AS type, status, initiated_at,
      accepted_by, accepted_at, completed_at FROM handoffs ORDER BY id`,
  },
  {
    name: 'submissions',
    sql: `SELECT issue_number AS issue, attempt, submitted_by, submitted_at, complete,
      missing_json AS missing, invalid_json AS invalid FROM submissions ORDER BY submitted_at`,
  },
  {
    name: 'checklist_items',
    sql: `SELECT handoff_id AS handoff, position, text, done, done_by, done_at
      FROM checklist_items ORDER BY handoff_id, position`,
  },
  {
    name: 'events',
    sql: `SELECT id, issue_number AS issue, type, actor, at, idempotency_key FROM events ORDER BY id`,
  },
];

export function readLedgerRows(
  path: string,
  questions: readonly LedgerQuery[] = mainTables,
): readonly Rows[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return questions.map(({ name, sql }) => {
      const statement = database.prepare(sql);
      const columns = statement.columns().map((column) => column.name);
      const cells = statement.all().map((row) => columns.map((column) => cellOf(row[column])));
      return { name, columns, cells };
    });
  } finally {
    database.close();
  }
}

function cellOf(value: unknown): ColumnValue {
  return typeof value === 'number' || value === null ? value : String(value);
}
