// The rows that metrics are computed from. A ledger may contain a hundred thousand handoffs, so only
// the needed columns are read: each further column of that many rows takes a hundredth of a second.

import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely';
import { epochSeconds, isoFromEpoch } from '../../base/instant.ts';
import type {
  HandoffNames,
  ListedHandoff,
  MeasuredHandoff,
  MeasuredRating,
  MeasuredReturn,
  MeasuredRows,
  MeasuredSubmission,
  RowWindow,
} from '../../metrics/measured.ts';
import { textsSchema } from '../events/decode-event.ts';
import { decode, parseJson } from '../json.ts';
import type { Tables } from '../tables.ts';

export async function metricsRows(db: Kysely<Tables>, window: RowWindow): Promise<MeasuredRows> {
  const handoffs = await measuredHandoffs(db, window);
  const names = await namesOf(db, mayBeListed(wholeSecond(window.to)));
  return {
    handoffs,
    listed: withNames(handoffs, names),
    submissions: await measuredSubmissions(db, window),
    returns: await measuredReturns(db, window),
    ratings: await measuredRatings(db, window),
  };
}

/** Rows per chunk; unneeded values of a chunk are freed before the next. */
const chunk = 500;

/** All handoffs with their titles. */
export async function listedHandoffs(
  db: Kysely<Tables>,
  window: RowWindow,
): Promise<readonly ListedHandoff[]> {
  const names = await namesOf(db, sql<boolean>`1`);
  return withNames(await measuredHandoffs(db, window), names);
}

function withNames(
  handoffs: readonly MeasuredHandoff[],
  names: ReadonlyMap<number, HandoffNames>,
): readonly ListedHandoff[] {
  return handoffs.flatMap((handoff) => {
    const found = names.get(handoff.id);
    return found === undefined ? [] : [{ ...handoff, ...found }];
  });
}

/** More than a report and its comments can show. */
const maxCompleted = 400;

/** Handoffs open at `to`, and the newest completed by then. */
function mayBeListed(to: string) {
  return sql<boolean>`(ifnull(completed_at >= ${to}, 1) AND ifnull(cancelled_at >= ${to}, 1)) OR id IN (
    SELECT id FROM handoffs WHERE completed_at < ${to} ORDER BY completed_at DESC LIMIT ${maxCompleted})`;
}

async function namesOf(
  db: Kysely<Tables>,
  condition: RawBuilder<boolean>,
): Promise<ReadonlyMap<number, HandoffNames>> {
  const query = db
    .selectFrom('handoffs')
    .select(['id', 'title', 'initiated_by', 'owner', 'assignees_json'])
    .where(condition);
  const textsIn = readTexts();
  const names = await collect(db, query, (row): readonly [number, HandoffNames] => [
    row.id,
    {
      title: row.title,
      initiatedBy: row.initiated_by,
      owner: row.owner,
      assignees: textsIn(row.assignees_json, 'assignees_json'),
    },
  ]);
  return new Map(names);
}

async function measuredHandoffs(
  db: Kysely<Tables>,
  window: RowWindow,
): Promise<readonly MeasuredHandoff[]> {
  const from = wholeSecond(window.from);
  const query = db
    .selectFrom('handoffs')
    .select([
      'id',
      'issue_number',
      'handoff_type',
      'from_team',
      'to_team',
      'status',
      'reopen_count',
      'accept_within',
      'complete_within',
      'edited_after_acceptance',
      'accepted_business_seconds',
      'completed_business_seconds',
      'waiting_seconds',
      'waiting_business_seconds',
      'in_progress_seconds',
      'in_progress_business_seconds',
      'with_sender_seconds',
      'with_sender_business_seconds',
      time('initiated_at').as('initiated_at'),
      time<number | null>('accepted_at').as('accepted_at'),
      time<number | null>('completed_at').as('completed_at'),
      time<number | null>('cancelled_at').as('cancelled_at'),
      time('status_changed_at').as('status_changed_at'),
      time<number | null>('next_due_at').as('next_due_at'),
    ])
    // Most rows are needed, and the index would fetch each of them separately.
    .where(sql<boolean>`+handoffs.initiated_at < ${wholeSecond(window.to)}`)
    .where(isOpenAt('completed_at', from))
    .where(isOpenAt('cancelled_at', from));
  const one = internStrings();
  return collect(db, query, (row) => ({
    id: row.id,
    issueNumber: row.issue_number,
    handoffType: one(row.handoff_type),
    fromTeam: one(row.from_team),
    toTeam: one(row.to_team),
    status: row.status,
    initiatedAt: row.initiated_at,
    acceptedAt: row.accepted_at,
    completedAt: row.completed_at,
    cancelledAt: row.cancelled_at,
    since: row.status_changed_at,
    reopened: row.reopen_count,
    acceptWithin: row.accept_within,
    completeWithin: row.complete_within,
    dueAt: row.next_due_at,
    editedAfterAcceptance: row.edited_after_acceptance,
    acceptedWorked: row.accepted_business_seconds,
    completedWorked: row.completed_business_seconds,
    waitingSeconds: row.waiting_seconds,
    waitingWorked: row.waiting_business_seconds,
    inWorkSeconds: row.in_progress_seconds,
    inWorkWorked: row.in_progress_business_seconds,
    withSenderSeconds: row.with_sender_seconds,
    withSenderWorked: row.with_sender_business_seconds,
  }));
}

async function measuredSubmissions(
  db: Kysely<Tables>,
  window: RowWindow,
): Promise<readonly MeasuredSubmission[]> {
  const query = db
    .selectFrom('submissions')
    .select([
      'issue_number',
      'handoff_type',
      'from_team',
      'attempt',
      'complete',
      filled('missing_json').as('missing'),
      filled('invalid_json').as('invalid'),
      time('submitted_at').as('at'),
    ])
    .where('submitted_at', '>=', wholeSecond(window.from))
    .where('submitted_at', '<', wholeSecond(window.to))
    .where((row) => row.or([row('attempt', '=', 1), row('complete', '=', 0)]));
  const one = internStrings();
  const textsIn = readTexts();
  return collect(db, query, (row) => ({
    issueNumber: row.issue_number,
    handoffType: one(row.handoff_type),
    fromTeam: one(row.from_team),
    attempt: row.attempt,
    submittedAt: row.at,
    complete: row.complete === 1,
    missing: row.missing === null ? none : textsIn(row.missing, 'missing_json'),
    invalid: row.invalid === null ? none : textsIn(row.invalid, 'invalid_json'),
  }));
}

async function measuredReturns(
  db: Kysely<Tables>,
  window: RowWindow,
): Promise<readonly MeasuredReturn[]> {
  const rows = await db
    .selectFrom('returns')
    .select(['handoff_id', 'reason', 'fields_json', time('returned_at').as('at')])
    .where('returned_at', '>=', wholeSecond(window.from))
    .where('returned_at', '<', wholeSecond(window.to))
    .execute();
  const textsIn = readTexts();
  return rows.map((row) => ({
    handoffId: row.handoff_id,
    reason: row.reason,
    fields: textsIn(row.fields_json, 'fields_json'),
    returnedAt: row.at,
  }));
}

async function measuredRatings(
  db: Kysely<Tables>,
  window: RowWindow,
): Promise<readonly MeasuredRating[]> {
  const rows = await db
    .selectFrom('feedback')
    .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
    .select([
      'handoffs.issue_number',
      'handoffs.from_team',
      'handoffs.handoff_type',
      'feedback.rating',
      'feedback.missing_json',
      time('given_at').as('at'),
    ])
    .where('given_at', '>=', wholeSecond(window.from))
    .where('given_at', '<', wholeSecond(window.to))
    .execute();
  const textsIn = readTexts();
  return rows.map((row) => ({
    issueNumber: row.issue_number,
    fromTeam: row.from_team,
    handoffType: row.handoff_type,
    rating: row.rating,
    missing: textsIn(row.missing_json, 'missing_json'),
    givenAt: row.at,
  }));
}

async function collect<Row, Item>(
  db: Kysely<Tables>,
  query: Compilable<Row>,
  itemOf: (row: Row) => Item,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const { rows } of db.getExecutor().stream<Row>(query.compile(), chunk)) {
    for (const row of rows) {
      items.push(itemOf(row));
    }
  }
  return items;
}

/** In seconds, computed in SQLite: copying the text out first would be slower. */
function time<Time extends number | null = number>(column: string) {
  return sql<Time>`unixepoch(${sql.ref(column)})`;
}

const none: readonly string[] = [];

/** null: an empty list, the most common value. */
function filled(column: 'missing_json' | 'invalid_json') {
  return sql<string | null>`nullif(${sql.ref(column)}, '[]')`;
}

function isOpenAt(column: 'completed_at' | 'cancelled_at', from: string) {
  return sql<boolean>`ifnull(handoffs.${sql.ref(column)} >= ${from}, 1)`;
}

/** Shares equal strings between rows. */
function internStrings(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found === undefined) {
      known.set(text, text);
    }
    return found ?? text;
  };
}

/** Most rows contain one of a few lists, so each is parsed once. */
function readTexts(): (json: string, column: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (json, column) => {
    const found = known.get(json) ?? textsIn(json, column);
    known.set(json, found);
    return found;
  };
}

export function textsIn(json: string, column: string): readonly string[] {
  return decode(textsSchema, parseJson(json, column), column);
}

/** The ledger compares whole seconds as text, so a bound is rounded to the same side. */
function wholeSecond(at: string): string {
  return isoFromEpoch(Math.ceil(epochSeconds(at)));
}
