// The rows that metrics are computed from. A ledger may contain a hundred thousand handoffs, so only
// the needed columns are read: each further column of that many rows takes a hundredth of a second.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import { epochSeconds, isoFromEpoch } from '../../../base/time/instant.ts';
import type {
  EndlessHold,
  HandoffNames,
  LeftOutArchive,
  ListedHandoff,
  MeasuredHandoff,
  MeasuredRating,
  MeasuredReturn,
  MeasuredRows,
  MeasuredSubmission,
  RowWindow,
} from '../../../metrics/measured.ts';
import { withFormerHandoffs } from '../../../metrics/rows-at.ts';
import type { Tables } from '../../tables.ts';
import { chainedHandoffs } from '../chains/chained-handoffs.ts';
import {
  collectReadable,
  epochOf,
  internStrings,
  readTexts,
  roundUpToSecond,
} from '../read-rows.ts';
import { endlessHolds } from './endless-holds.ts';
import { formerHandoffs } from './former-handoffs.ts';
import { addGarbledTimes } from './garbled-times.ts';
import { measuredForms } from './measured-forms.ts';
import { measuredHandoffs } from './measured-handoffs.ts';
import type { ReadEvents, UnreadableIssues } from './recorded-events.ts';

export async function metricsRows(
  db: Kysely<Tables>,
  window: RowWindow,
  { leftOut, read }: { readonly leftOut: readonly LeftOutArchive[]; readonly read: ReadEvents },
): Promise<MeasuredRows> {
  const damaged = new Set<number>();
  const unreadable = { damaged, newer: new Set<number>() };
  await addGarbledTimes(db, damaged);
  const recorded = await measuredHandoffs(db, window, damaged);
  const names = await namesOf(db, mayBeListed(roundUpToSecond(window.to)), damaged);
  const end = epochSeconds(roundUpToSecond(window.to)) - 1;
  const { latest, former } = await formerHandoffs(recorded, {
    instants: { latest: end, former: window.periodEnd },
    read,
    unreadable,
  });
  const chained = await chainedHandoffs(db, window, damaged);
  const { handoffs, ...others } = withFormerHandoffs({ handoffs: recorded, chained }, latest);
  const formsAt = (at: number) =>
    measuredForms(
      db,
      { at: isoFromEpoch(at), from: roundUpToSecond(window.from) },
      { read, unreadable },
    );
  const rows = {
    handoffs,
    ...others,
    listed: withNames(handoffs, names, await endlessHolds(db)),
    submissions: await measuredSubmissions(db, window, damaged),
    returns: await measuredReturns(db, window, damaged),
    ratings: await measuredRatings(db, window, damaged),
    forms: await formsAt(latest.at),
    ...(former === undefined ? {} : { former: { ...former, forms: await formsAt(former.at) } }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  };
  const all = new Set([...damaged, ...unreadable.newer]);
  return all.size === 0
    ? rows
    : withoutIssues(rows, { ...unreadable, all, ids: await idsOf(db, all) });
}

async function idsOf(
  db: Kysely<Tables>,
  issues: ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('handoffs')
    .select('id')
    .where('issue_number', 'in', [...issues])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** A figure counts all rows of an issue, or none. */
function withoutIssues(
  rows: MeasuredRows,
  {
    damaged,
    newer,
    all,
    ids,
  }: UnreadableIssues & { readonly all: ReadonlySet<number>; readonly ids: ReadonlySet<number> },
): MeasuredRows {
  const isWhole = ({ issueNumber }: { readonly issueNumber: number }) => !all.has(issueNumber);
  const sorted = (issues: ReadonlySet<number>) => [...issues].sort((one, other) => one - other);
  return {
    ...rows,
    handoffs: rows.handoffs.filter(isWhole),
    listed: rows.listed.filter(isWhole),
    submissions: rows.submissions.filter(isWhole),
    returns: rows.returns.filter(({ handoffId }) => !ids.has(handoffId)),
    ratings: rows.ratings.filter(isWhole),
    forms: rows.forms.filter(isWhole),
    chained: rows.chained.filter(({ id }) => !ids.has(id)),
    damagedIssues: sorted(damaged),
    newerIssues: sorted(new Set([...newer].filter((issue) => !damaged.has(issue)))),
  };
}

/** Those that had not ended before the window, with their titles. */
export async function listedHandoffs(
  db: Kysely<Tables>,
  window: RowWindow,
  damaged: Set<number>,
): Promise<readonly ListedHandoff[]> {
  await addGarbledTimes(db, damaged);
  const names = await namesOf(db, isListedIn(window), damaged);
  const handoffs = await measuredHandoffs(db, window, damaged);
  return withNames(handoffs, names, await endlessHolds(db)).filter(
    ({ issueNumber }) => !damaged.has(issueNumber),
  );
}

function withNames(
  handoffs: readonly MeasuredHandoff[],
  names: ReadonlyMap<number, HandoffNames>,
  holds: ReadonlyMap<number, EndlessHold>,
): readonly ListedHandoff[] {
  return handoffs.flatMap((handoff) => {
    const found = names.get(handoff.id);
    const endlessHold = holds.get(handoff.id);
    return found === undefined
      ? []
      : [{ ...handoff, ...found, ...(endlessHold === undefined ? {} : { endlessHold }) }];
  });
}

/** As `measuredHandoffs` has it. Of many thousands, most have ended long before. */
function isListedIn({ from }: RowWindow) {
  const at = roundUpToSecond(from);
  return sql<boolean>`coalesce(completed_at >= ${at}, true) AND coalesce(cancelled_at >= ${at}, true)`;
}

/** More than a report and its comments can show. */
const maxCompleted = 400;

/** Handoffs open at `to`, and the newest completed by then. */
function mayBeListed(to: string) {
  return sql<boolean>`(coalesce(completed_at >= ${to}, true) AND coalesce(cancelled_at >= ${to}, true)) OR id IN (
    SELECT id FROM handoffs WHERE completed_at < ${to} ORDER BY completed_at DESC, id DESC LIMIT ${maxCompleted})`;
}

async function namesOf(
  db: Kysely<Tables>,
  condition: RawBuilder<boolean>,
  damaged: Set<number>,
): Promise<ReadonlyMap<number, HandoffNames>> {
  const query = db
    .selectFrom('handoffs')
    .select(['id', 'issue_number', 'title', 'initiated_by', 'owner', 'assignees_json'])
    .where(condition);
  const textsIn = readTexts();
  const names = await collectReadable(db, query, {
    damaged,
    itemOf: (row): readonly [number, HandoffNames] => [
      row.id,
      {
        title: row.title,
        initiatedBy: row.initiated_by,
        owner: row.owner,
        assignees: textsIn(row.assignees_json, 'assignees_json'),
      },
    ],
  });
  return new Map(names);
}

async function measuredSubmissions(
  db: Kysely<Tables>,
  window: RowWindow,
  damaged: Set<number>,
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
      epochOf('submitted_at').as('at'),
    ])
    .where('submitted_at', '>=', roundUpToSecond(window.from))
    .where('submitted_at', '<', roundUpToSecond(window.to))
    .where((row) => row.or([row('attempt', '=', 1), row('complete', '=', 0)]))
    .where('issue_number', 'not in', (row) =>
      // Someone took the issue for a form by mistake.
      row
        .selectFrom('incomplete_forms')
        .select('incomplete_forms.issue_number')
        .where('closed_as', '=', 'unlabelled'),
    )
    .orderBy('source');
  const one = internStrings();
  const textsIn = readTexts();
  return collectReadable(db, query, {
    damaged,
    itemOf: (row) => ({
      issueNumber: row.issue_number,
      handoffType: one(row.handoff_type),
      fromTeam: one(row.from_team),
      attempt: row.attempt,
      submittedAt: row.at,
      complete: row.complete === 1,
      missing: row.missing === null ? none : textsIn(row.missing, 'missing_json'),
      invalid: row.invalid === null ? none : textsIn(row.invalid, 'invalid_json'),
    }),
  });
}

async function measuredReturns(
  db: Kysely<Tables>,
  window: RowWindow,
  damaged: Set<number>,
): Promise<readonly MeasuredReturn[]> {
  const query = db
    .selectFrom('returns')
    .innerJoin('handoffs', 'handoffs.id', 'returns.handoff_id')
    .select([
      'handoffs.issue_number',
      'returns.handoff_id',
      'returns.reason',
      'returns.fields_json',
      epochOf('returned_at').as('at'),
    ])
    .where('returned_at', '>=', roundUpToSecond(window.from))
    .where('returned_at', '<', roundUpToSecond(window.to))
    .orderBy('returned_at')
    .orderBy('source');
  const textsIn = readTexts();
  return collectReadable(db, query, {
    damaged,
    itemOf: (row) => ({
      handoffId: row.handoff_id,
      reason: row.reason,
      fields: textsIn(row.fields_json, 'fields_json'),
      returnedAt: row.at,
    }),
  });
}

async function measuredRatings(
  db: Kysely<Tables>,
  window: RowWindow,
  damaged: Set<number>,
): Promise<readonly MeasuredRating[]> {
  const query = db
    .selectFrom('feedback')
    .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
    .select([
      'handoffs.issue_number',
      'handoffs.from_team',
      'handoffs.handoff_type',
      'feedback.rating',
      'feedback.missing_json',
      epochOf('given_at').as('at'),
    ])
    .where('given_at', '>=', roundUpToSecond(window.from))
    .where('given_at', '<', roundUpToSecond(window.to))
    .orderBy('given_at')
    .orderBy('handoff_id')
    .orderBy('given_by');
  const textsIn = readTexts();
  return collectReadable(db, query, {
    damaged,
    itemOf: (row) => ({
      issueNumber: row.issue_number,
      fromTeam: row.from_team,
      handoffType: row.handoff_type,
      rating: row.rating,
      missing: textsIn(row.missing_json, 'missing_json'),
      givenAt: row.at,
    }),
  });
}

const none: readonly string[] = [];

/** null: an empty list, the most common value. */
function filled(column: 'missing_json' | 'invalid_json') {
  return sql<string | null>`nullif(${sql.ref(column)}, '[]')`;
}
