// Compares two ledgers of the same repository value by value. Ignores differences in storage: the order
// of rows, the encoding of events, and the repository's former name.

import type { Kysely } from 'kysely';
import type { Discrepancy } from '../../handoff/rebuild/discrepancy.ts';
import { canonicalJson } from '../json.ts';
import { ledgerView } from '../queries/ledger-view.ts';
import type { Tables } from '../tables.ts';

/** One row: its issue, its key in the table, and its values by column. */
interface Row {
  readonly issueNumber: number;
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Reader = (db: Kysely<Tables>) => Promise<readonly Row[]>;

const readers: Readonly<Record<string, Reader>> = {
  handoffs: readHandoffs,
  submissions: readSubmissions,
  checklist_items: readChecklists,
  returns: readReturns,
  feedback: readRatings,
  questions: readQuestions,
  incomplete_forms: readForms,
  events: readEvents,
};

export async function compareLedgers(
  recorded: Kysely<Tables>,
  shown: Kysely<Tables>,
): Promise<readonly Discrepancy[]> {
  const found: Discrepancy[] = [];
  for (const [table, read] of Object.entries(readers)) {
    found.push(...compareTables(table, await read(recorded), await read(shown)));
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

async function readHandoffs(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db.selectFrom('handoffs').selectAll().execute();
  return rows.map((row) => {
    const {
      issue_number,
      repository: _,
      template_version: __,
      initial_values_json: ___,
      ...values
    } = row;
    return { issueNumber: issue_number, key: '', values };
  });
}

async function readSubmissions(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db.selectFrom('submissions').selectAll().execute();
  return rows.map(({ issue_number, source, ...values }) => ({
    issueNumber: issue_number,
    key: source,
    values,
  }));
}

async function readChecklists(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('checklist_items')
    .innerJoin('handoffs', 'handoffs.id', 'checklist_items.handoff_id')
    .select(['issue_number', 'position', 'text', 'done', 'done_by', 'done_at'])
    .execute();
  return rows.map(({ issue_number, position, ...values }) => ({
    issueNumber: issue_number,
    key: String(position),
    values,
  }));
}

async function readReturns(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db.selectFrom('returns').selectAll().execute();
  return rows.map(({ issue_number, source, handoff_id: _, ...values }) => ({
    issueNumber: issue_number,
    key: source,
    values,
  }));
}

async function readRatings(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('feedback')
    .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
    .select(['issue_number', 'given_by', 'given_at', 'rating', 'comment', 'missing_json'])
    .execute();
  return rows.map(({ issue_number, given_by, ...values }) => ({
    issueNumber: issue_number,
    key: given_by ?? 'somebody',
    values,
  }));
}

/** When Baton acts next follows from the configuration of the run that wrote the row. */
async function readForms(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db.selectFrom('incomplete_forms').selectAll().execute();
  return rows.map(({ issue_number, next_action_at: _, ...values }) => ({
    issueNumber: issue_number,
    key: '',
    values,
  }));
}

async function readQuestions(db: Kysely<Tables>): Promise<readonly Row[]> {
  const rows = await db
    .selectFrom('questions')
    .innerJoin('handoffs', 'handoffs.id', 'questions.handoff_id')
    .select([
      'issue_number',
      'position',
      'question',
      'asked_by',
      'questions.asked_at',
      'answer',
      'answered_by',
      'closed_at',
    ])
    .execute();
  return rows.map(({ issue_number, position, ...values }) => ({
    issueNumber: issue_number,
    key: String(position),
    values,
  }));
}

/** Decoded, because rows leave out values that are recorded elsewhere. */
async function readEvents(db: Kysely<Tables>): Promise<readonly Row[]> {
  const numbers = await db.selectFrom('events').select('issue_number').distinct().execute();
  const view = ledgerView(db);
  const rows: Row[] = [];
  for (const { issue_number: issueNumber } of numbers) {
    for (const { source, at, actor, data } of (await view.issue(issueNumber)).events) {
      rows.push({ issueNumber, key: source, values: { at, actor, ...data } });
    }
  }
  return rows;
}
