// Times that are not times. A window compares them as text, so one may come after every window and drop out of all.

import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

/** Adds the issues of rows with one. */
export async function addGarbledTimes(db: Kysely<Tables>, damaged: Set<number>): Promise<void> {
  const ofHandoffs = db
    .selectFrom('handoffs')
    .select('issue_number')
    .where(
      isAnyGarbled([
        ...(['initiated_at', 'accepted_at', 'completed_at', 'cancelled_at'] as const),
        ...(['status_changed_at', 'next_due_at', 'asked_at', 'on_hold_since'] as const),
      ]),
    );
  const ofSubmissions = db
    .selectFrom('submissions')
    .select('issue_number')
    .where(isAnyGarbled(['submitted_at']));
  const ofForms = db
    .selectFrom('incomplete_forms')
    .select('issue_number')
    .where(isAnyGarbled(['since', 'closed_at']));
  const ofReturns = db
    .selectFrom('returns')
    .innerJoin('handoffs', 'handoffs.id', 'returns.handoff_id')
    .select('handoffs.issue_number')
    .where(isAnyGarbled(['returned_at']));
  const ofRatings = db
    .selectFrom('feedback')
    .innerJoin('handoffs', 'handoffs.id', 'feedback.handoff_id')
    .select('handoffs.issue_number')
    .where(isAnyGarbled(['given_at']));
  const all = [ofHandoffs, ofSubmissions, ofForms, ofReturns, ofRatings];
  for (const query of all) {
    const rows = await query.execute();
    rows.forEach((row) => void damaged.add(row.issue_number));
  }
}

function isAnyGarbled(columns: readonly string[]) {
  const each = columns.map(
    (column) => sql`(${sql.ref(column)} IS NOT NULL AND unixepoch(${sql.ref(column)}) IS NULL)`,
  );
  return sql<boolean>`(${sql.join(each, sql` OR `)})`;
}
