// The events that move a handoff, or say that one of its limits passed.

import type { Kysely } from 'kysely';
import type { EventType, HandoffEvent } from '../../../handoff/event.ts';
import { archivesByIssue, byArchive } from '../../archive/choose-archives.ts';
import type { History } from '../../archive/history.ts';
import { decodeEventData } from '../../event-codec.ts';
import { batches } from '../../sqlite/batches.ts';
import type { Tables } from '../../tables.ts';
import { unlessDamaged } from '../read-rows.ts';

const moves = [
  'accepted',
  'returned',
  'resubmitted',
  'completed',
  'cancelled',
  'reverted',
  'rerouted',
  'reassigned',
  'asked',
  'answered',
  'held',
  'resumed',
  'reminded',
] as const satisfies readonly EventType[];

/** In recorded order, by issue. Of one with a damaged event: null. */
export type Moves = ReadonlyMap<number, readonly HandoffEvent[] | null>;

export type ReadMoves = (issues: readonly number[]) => Promise<Moves>;

/** @param history null: the archives are merged, or left out */
export function readMoves(db: Kysely<Tables>, history: History | null): ReadMoves {
  return async (issues) => {
    const found = new Map<number, HandoffEvent[] | null>();
    if (issues.length === 0) {
      return found;
    }
    const places =
      history === null ? [{ archive: null, issues }] : byArchive(await archivesByIssue(db), issues);
    for (const { archive, issues: there } of places) {
      const of = archive === null || history === null ? db : (await history.open(archive)).queries;
      await addMoves(of, there, found);
    }
    return found;
  };
}

async function addMoves(
  db: Kysely<Tables>,
  issues: readonly number[],
  found: Map<number, HandoffEvent[] | null>,
): Promise<void> {
  for (const batch of batches(issues)) {
    const rows = await db
      .selectFrom('events')
      .select(['issue_number', 'idempotency_key', 'at', 'actor', 'type', 'data_json'])
      .where('issue_number', 'in', batch)
      .where('type', 'in', moves)
      .orderBy('id')
      .execute();
    for (const { issue_number, idempotency_key: source, at, actor, type, data_json } of rows) {
      const data = unlessDamaged(() =>
        decodeEventData(type, data_json, { initiation: null, source }),
      );
      const before = found.get(issue_number);
      if (data === null || before === null) {
        found.set(issue_number, null);
      } else if (before === undefined) {
        found.set(issue_number, [{ source, at, actor, data }]);
      } else {
        before.push({ source, at, actor, data });
      }
    }
  }
}
