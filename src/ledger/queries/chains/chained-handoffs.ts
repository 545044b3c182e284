// The handoffs of chains, for their time from end to end.

import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ChainedHandoff, RowWindow } from '../../../metrics/measured.ts';
import type { Tables } from '../../tables.ts';
import {
  collectReadable,
  epochOf,
  internStrings,
  requireNumbers,
  roundUpToSecond,
} from '../read-rows.ts';
import { withAskedAgain } from './asked-again-rows.ts';
import { followedHandoffs } from './chained-forms.ts';

/** Of chains with a handoff that had not ended before the window; they may have started at any time before. */
export async function chainedHandoffs(
  db: Kysely<Tables>,
  { from, to }: RowWindow,
  damaged: Set<number>,
): Promise<readonly ChainedHandoff[]> {
  const query = db
    .selectFrom('handoffs')
    .select([
      'id',
      'issue_number',
      'previous_handoff_id',
      'handoff_type',
      'from_team',
      'to_team',
      epochOf('initiated_at').as('initiated_at'),
      epochOf<number | null>('completed_at').as('completed_at'),
      epochOf<number | null>('next_requested_at').as('next_requested_at'),
    ])
    .where(isInChainSince(from))
    .where((row) =>
      row.or([row('previous_handoff_id', 'is not', null), row('id', 'in', followedHandoffs(db))]),
    )
    .where('initiated_at', '<', roundUpToSecond(to))
    .orderBy('id');
  const one = internStrings();
  const forms = await openForms(db);
  const handoffs = await collectReadable(db, query, {
    damaged,
    itemOf: (row) =>
      requireNumbers(
        {
          id: row.id,
          previousId: row.previous_handoff_id,
          handoffType: one(row.handoff_type),
          fromTeam: one(row.from_team),
          toTeam: one(row.to_team),
          initiatedAt: row.initiated_at,
          completedAt: row.completed_at,
          openNextSince: row.next_requested_at ?? forms.get(row.id) ?? null,
        },
        ['initiatedAt'],
      ),
  });
  return withAskedAgain(db, handoffs, damaged);
}

/** By the indexes of `id` and `previous_handoff_id`, from each that had not ended before. */
function isInChainSince(from: string): RawBuilder<boolean> {
  return sql<boolean>`handoffs.id IN (
    WITH RECURSIVE linked (id, previous_id) AS (
      SELECT id, previous_handoff_id FROM handoffs
        WHERE coalesce(completed_at >= ${roundUpToSecond(from)}, true)
          AND coalesce(cancelled_at >= ${roundUpToSecond(from)}, true)
      UNION
      SELECT h.id, h.previous_handoff_id FROM linked l
        JOIN handoffs h ON h.id = l.previous_id OR h.previous_handoff_id = l.id
    )
    SELECT id FROM linked)`;
}

/** Since when the form of a next handoff is open and not complete, by the handoff before. */
async function openForms(db: Kysely<Tables>): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('incomplete_forms')
    .select(['previous_handoff_id', epochOf('since').as('since')])
    .where('previous_handoff_id', 'is not', null)
    .where('closed_at', 'is', null)
    .orderBy('since', 'desc')
    .execute();
  return new Map(
    rows.flatMap((row) =>
      row.previous_handoff_id === null ? [] : [[row.previous_handoff_id, row.since] as const],
    ),
  );
}
