// Compares issues in two ledgers of the same repository value by value. Ignores differences in storage: the order
// of rows, the encoding of events, and the repository's former name.

import { type Kysely, sql } from 'kysely';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import type { LedgerView } from '../../ports/ledger.ts';
import { canonicalJson } from '../json.ts';
import type { Tables } from '../tables.ts';

/** One row: its issue, its key in the table, and its values by column. */
interface Row {
  readonly issueNumber: number;
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Compared {
  /** Its column that distinguishes the rows of an issue; null: an issue has one row. */
  readonly key: string | null;
  /** Columns that may differ. */
  readonly except?: readonly string[];
}

/** Events are compared apart: rows leave out values that are recorded elsewhere. */
const comparedTables = {
  handoffs: { key: null, except: ['repository', 'template_version', 'initial_values_json'] },
  submissions: { key: 'source' },
  checklist_items: { key: 'position' },
  returns: { key: 'source' },
  feedback: { key: 'given_by' },
  questions: { key: 'position' },
  // When Baton acts next, and who would receive, follow from the configuration of the run that wrote the row.
  incomplete_forms: { key: null, except: ['next_action_at', 'to_team'] },
} as const satisfies { readonly [Name in keyof Tables]?: Compared };

/** A ledger, of which archives are read as they are needed. */
export interface ComparedLedger {
  /** The rows of these issues, by the databases that they are in. */
  databasesOf(issues: readonly number[]): AsyncIterable<IssuesOfDatabase>;
}

export interface IssuesOfDatabase {
  /** null: it cannot be read. */
  readonly db: Kysely<Tables> | null;
  /** Of the whole ledger. */
  readonly view: Pick<LedgerView, 'issue'> | null;
  readonly issues: readonly number[];
}

/** Compares the rows of these issues. */
export async function compareIssues(
  recorded: ComparedLedger,
  shown: { readonly db: Kysely<Tables>; readonly view: Pick<LedgerView, 'issue'> },
  issues: readonly number[],
): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for await (const { db, view, issues: some } of recorded.databasesOf(issues)) {
    for (const [table, compared] of Object.entries(comparedTables)) {
      const before = db === null ? [] : await readRows(db, some, { ...compared, table });
      const after = await readRows(shown.db, some, { ...compared, table });
      found.push(...compareTables(table, before, after));
    }
    const doubtful = await doubtfulIssues(db, shown.db, some);
    const before = view === null ? [] : await readEvents(view, doubtful);
    found.push(...compareTables('events', before, await readEvents(shown.view, doubtful)));
  }
  return found.sort((one, other) => one.issueNumber - other.issueNumber);
}

function compareTables(
  table: string,
  recorded: readonly Row[],
  shown: readonly Row[],
): readonly Discrepancy[] {
  const [before, after] = [byKey(recorded), byKey(shown)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    if (one === undefined || other === undefined) {
      const { issueNumber, key, values } = one ?? other ?? nothing;
      const said = canonicalJson(values);
      const field = key === '' ? table : `${table} ${key}`;
      const sides =
        one === undefined ? { recorded: null, shown: said } : { recorded: said, shown: null };
      return [{ issueNumber, field, ...sides }];
    }
    return compareRows(table, one, other);
  });
}

const nothing: Row = { issueNumber: 0, key: '', values: {} };

function compareRows(table: string, one: Row, other: Row): readonly Discrepancy[] {
  const { issueNumber, key } = one;
  return Object.keys({ ...one.values, ...other.values }).flatMap((column) => {
    const [recorded, shown] = [written(one.values[column]), written(other.values[column])];
    const field = `${table}.${column}${key === '' ? '' : ` ${key}`}`;
    return recorded === shown ? [] : [{ issueNumber, field, recorded, shown }];
  });
}

function written(value: unknown): string | null {
  return value === null || value === undefined
    ? null
    : typeof value === 'object'
      ? canonicalJson(value)
      : String(value);
}

function byKey(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [`${row.issueNumber} ${row.key}`, row]));
}

async function readRows(
  db: Kysely<Tables>,
  issues: readonly number[],
  { table, key: keyColumn, except = [] }: Compared & { readonly table: string },
): Promise<readonly Row[]> {
  const numbers = listed(issues);
  const handoffs = sql`SELECT id FROM handoffs WHERE issue_number IN ${numbers}`;
  const ofThem = tablesOfHandoffs.has(table)
    ? sql`handoff_id IN (${handoffs})`
    : sql`issue_number IN ${numbers}`;
  const issueOf = tablesOfHandoffs.has(table) ? await issuesOfHandoffs(db, issues) : new Map();
  const { rows } = await sql<
    Row['values']
  >`SELECT * FROM ${sql.table(table)} WHERE ${ofThem}`.execute(db);
  return rows.map(({ issue_number, handoff_id, ...columns }) => {
    const leftOut = [keyColumn, ...except];
    const kept = Object.entries(columns).filter(([name]) => !leftOut.includes(name));
    return {
      issueNumber: Number(issue_number ?? issueOf.get(handoff_id)),
      key: keyColumn === null ? '' : String(columns[keyColumn] ?? 'somebody'),
      values: Object.fromEntries(kept),
    };
  });
}

function listed(issues: readonly number[]) {
  return sql<number>`(SELECT value FROM json_each(${JSON.stringify(issues)}))`;
}

/** They name their handoff instead of its issue. */
const tablesOfHandoffs: ReadonlySet<string> = new Set(['checklist_items', 'feedback', 'questions']);

async function issuesOfHandoffs(
  db: Kysely<Tables>,
  issues: readonly number[],
): Promise<ReadonlyMap<unknown, number>> {
  const rows = await db
    .selectFrom('handoffs')
    .select(['id', 'issue_number'])
    .where('issue_number', 'in', listed(issues))
    .execute();
  return new Map(rows.map(({ id, issue_number }) => [id, issue_number]));
}

/** Those whose events are not stored as the same rows: whether they differ shows in what they mean. */
async function doubtfulIssues(
  recorded: Kysely<Tables> | null,
  shown: Kysely<Tables>,
  issues: readonly number[],
): Promise<readonly number[]> {
  if (recorded === null) {
    return issues;
  }
  if ((await storedTemplates(recorded, issues)) !== (await storedTemplates(shown, issues))) {
    return issues;
  }
  const [before, after] = [await storedRows(recorded, issues), await storedRows(shown, issues)];
  return issues.filter((issue) => before.get(issue) !== after.get(issue));
}

async function storedTemplates(db: Kysely<Tables>, issues: readonly number[]): Promise<string> {
  const { rows } = await sql<{ readonly stored: string }>`
    SELECT json_group_array(json_array(version, template_json) ORDER BY version) AS stored
    FROM templates WHERE version IN (
      SELECT template_version FROM handoffs WHERE issue_number IN ${listed(issues)})`.execute(db);
  return rows[0]?.stored ?? '';
}

/** What the events of an issue are read from, as one text each. */
async function storedRows(
  db: Kysely<Tables>,
  issues: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ readonly issue_number: number; readonly stored: string }>`
    SELECT issue_number, ifnull((
        SELECT json_array(template_version, initial_values_json, handoff_type, from_team, to_team,
          title, context_json, assignment_json)
        FROM handoffs WHERE handoffs.issue_number = events.issue_number), '') ||
      json_group_array(json_array(idempotency_key, type, at, actor, data_json) ORDER BY idempotency_key)
      AS stored
    FROM events WHERE issue_number IN ${listed(issues)} GROUP BY issue_number`.execute(db);
  return new Map(rows.map((row) => [row.issue_number, row.stored]));
}

async function readEvents(
  view: Pick<LedgerView, 'issue'>,
  issues: readonly number[],
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const issueNumber of issues) {
    for (const { source, at, actor, data } of (await view.issue(issueNumber)).events) {
      rows.push({ issueNumber, key: source, values: { at, actor, ...data } });
    }
  }
  return rows;
}
