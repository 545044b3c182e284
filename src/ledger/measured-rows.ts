// What the numbers are computed from.

import type { ExpressionBuilder, Kysely } from 'kysely';
import type { MeasuredHandoff, MeasuredSubmission } from '../metrics/measured.ts';
import { textsSchema } from './decode-event.ts';
import { decode, parseJson } from './json.ts';
import type { Tables } from './tables.ts';

export interface Window {
  readonly from: string;
  readonly to: string;
}

export async function measuredHandoffs(
  db: Kysely<Tables>,
  window: Window,
): Promise<readonly MeasuredHandoff[]> {
  const from = wholeSecond(window.from);
  const to = wholeSecond(window.to);
  const rows = await db
    .selectFrom('handoffs')
    .selectAll()
    .select((row) => [
      countItems(row).as('checklist_total'),
      countItems(row).where('done', '=', 1).as('checklist_done'),
    ])
    .where('initiated_at', '<', to)
    .where((row) =>
      row.or([
        row('initiated_at', '>=', from),
        row.and([notBy(row, 'completed_at', to), notBy(row, 'cancelled_at', to)]),
      ]),
    )
    .orderBy('initiated_at')
    .orderBy('issue_number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    issueNumber: row.issue_number,
    title: row.title,
    handoffType: row.handoff_type,
    fromTeam: row.from_team,
    toTeam: row.to_team,
    status: row.status,
    initiatedBy: row.initiated_by,
    owner: row.owner,
    assignees: textsIn(row.assignees_json, 'assignees_json'),
    initiatedAt: row.initiated_at,
    acceptedAt: row.accepted_at,
    completedAt: row.completed_at,
    cancelledAt: row.cancelled_at,
    since: row.since,
    reopened: row.reopened,
    acceptWithin: row.accept_within,
    completeWithin: row.complete_within,
    checklistDone: Number(row.checklist_done),
    checklistTotal: Number(row.checklist_total),
  }));
}

function countItems(row: ExpressionBuilder<Tables, 'handoffs'>) {
  return row
    .selectFrom('checklist_items')
    .select((item) => item.fn.countAll<number>().as('items'))
    .whereRef('handoff_id', '=', 'handoffs.id');
}

function notBy(
  row: ExpressionBuilder<Tables, 'handoffs'>,
  end: 'completed_at' | 'cancelled_at',
  to: string,
) {
  return row.or([row(end, 'is', null), row(end, '>=', to)]);
}

export async function measuredSubmissions(
  db: Kysely<Tables>,
  window: Window,
): Promise<readonly MeasuredSubmission[]> {
  const rows = await db
    .selectFrom('submissions')
    .selectAll()
    .where('submitted_at', '>=', wholeSecond(window.from))
    .where('submitted_at', '<', wholeSecond(window.to))
    .orderBy('submitted_at')
    .orderBy('issue_number')
    .orderBy('attempt')
    .execute();
  return rows.map((row) => ({
    issueNumber: row.issue_number,
    handoffType: row.handoff_type,
    fromTeam: row.from_team,
    attempt: row.attempt,
    submittedAt: row.submitted_at,
    complete: row.complete === 1,
    missing: textsIn(row.missing_json, 'missing_json'),
    invalid: textsIn(row.invalid_json, 'invalid_json'),
  }));
}

export function textsIn(json: string, column: string): readonly string[] {
  return decode(textsSchema, parseJson(json, column), column);
}

/** The ledger's times are whole seconds, compared as text: so is a bound, rounded to the same side. */
function wholeSecond(at: string): string {
  const seconds = Math.ceil(Date.parse(at) / 1000);
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
