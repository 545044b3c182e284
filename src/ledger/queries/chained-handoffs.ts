// The handoffs of chains, for their time from end to end.

import type { Kysely } from 'kysely';
import type { ChainedHandoff, RowWindow } from '../../metrics/measured.ts';
import type { Tables } from '../tables.ts';
import { collect, epochOf, internStrings, roundUpToSecond } from './read-rows.ts';

/** A chain that ended in the window may have started at any time before. */
export async function chainedHandoffs(
  db: Kysely<Tables>,
  { to }: RowWindow,
): Promise<readonly ChainedHandoff[]> {
  const followed = db
    .selectFrom('handoffs')
    .select('previous_handoff_id')
    .where('previous_handoff_id', 'is not', null);
  const query = db
    .selectFrom('handoffs')
    .select([
      'id',
      'previous_handoff_id',
      'handoff_type',
      'from_team',
      'to_team',
      epochOf('initiated_at').as('initiated_at'),
      epochOf<number | null>('completed_at').as('completed_at'),
    ])
    .where((row) => row.or([row('previous_handoff_id', 'is not', null), row('id', 'in', followed)]))
    .where('initiated_at', '<', roundUpToSecond(to))
    .orderBy('id');
  const one = internStrings();
  return collect(db, query, (row) => ({
    id: row.id,
    previousId: row.previous_handoff_id,
    handoffType: one(row.handoff_type),
    fromTeam: one(row.from_team),
    toTeam: one(row.to_team),
    initiatedAt: row.initiated_at,
    completedAt: row.completed_at,
  }));
}
