// Who put the handoffs on hold that no day and no other handoff ends.

import type { Kysely } from 'kysely';
import type { EndlessHold } from '../../../metrics/measured.ts';
import type { Tables } from '../../tables.ts';

/** By the id of the handoff. */
export async function endlessHolds(db: Kysely<Tables>): Promise<ReadonlyMap<number, EndlessHold>> {
  const rows = await db
    .selectFrom('handoffs')
    .innerJoin('events', 'events.issue_number', 'handoffs.issue_number')
    .select(['handoffs.id', 'events.actor', 'events.data_json'])
    .where('on_hold_since', 'is not', null)
    .where('on_hold_until', 'is', null)
    .where('events.type', '=', 'held')
    .orderBy('events.id')
    .execute();
  // A later hold takes the place of the one before.
  const latest = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...latest.values()].flatMap(({ id, actor, data_json }) =>
      waitsForOthers(data_json) ? [] : [[id, { by: actor }] as const],
    ),
  );
}

/** Quotes in what a person wrote are escaped. */
function waitsForOthers(dataJson: string): boolean {
  return dataJson.includes('"waitsFor":');
}
