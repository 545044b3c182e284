// Earlier handoffs about the same subject, by an index.

import { type Kysely, sql } from 'kysely';
import type { Status } from '../../config/types.ts';
import type { EarlierHandoff } from '../../handoff/state.ts';
import type { Tables } from '../tables.ts';

function fieldOf<Name extends 'handoff_type' | 'status' | 'initiated_at' | 'status_changed_at'>(
  name: Name,
) {
  return sql<
    Name extends 'status' ? Status : string
  >`json_extract(earlier_json, ${sql.lit(`$.${name}`)})`.as(name);
}

/** Newest first. */
export async function earlierHandoffs(
  db: Kysely<Tables>,
  {
    subject,
    issueNumber,
    before,
    most,
  }: {
    readonly subject: string;
    readonly issueNumber: number;
    readonly before: string;
    readonly most: number;
  },
): Promise<readonly EarlierHandoff[]> {
  const archived = db
    .selectFrom('archived_handoffs')
    .select([
      'handoff_id as id',
      'issue_number',
      fieldOf('handoff_type'),
      fieldOf('status'),
      fieldOf('initiated_at'),
      fieldOf('status_changed_at'),
    ])
    .$narrowType<{ id: number }>()
    .where('subject', '=', subject);
  const inLedger = db
    .selectFrom('handoffs')
    .select(['id', 'issue_number', 'handoff_type', 'status', 'initiated_at', 'status_changed_at'])
    .where('subject', '=', subject);
  const rows = await db
    .selectFrom(inLedger.unionAll(archived).as('earlier'))
    .selectAll()
    .where('issue_number', '!=', issueNumber)
    // Within one second, the lower number was filed first.
    .where(
      sql<boolean>`(initiated_at < ${before} OR initiated_at = ${before} AND issue_number < ${issueNumber})`,
    )
    .orderBy('initiated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    issueNumber: row.issue_number,
    handoffType: row.handoff_type,
    initiatedAt: row.initiated_at,
    end: endOf(row, before),
  }));
}

/** What happens later to an earlier handoff does not change the comment on this one. */
function endOf(
  {
    status,
    status_changed_at: at,
  }: { readonly status: Status; readonly status_changed_at: string },
  before: string,
): EarlierHandoff['end'] {
  return (status === 'completed' || status === 'cancelled') && at <= before ? { status, at } : null;
}
