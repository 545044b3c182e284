// Recorded events of many issues, for figures of the past.

import type { Kysely } from 'kysely';
import type { EventType, HandoffEvent } from '../../../handoff/event.ts';
import { archivesByIssue, byArchive } from '../../archive/choose-archives.ts';
import type { History } from '../../archive/history.ts';
import { decodeEventData } from '../../event-codec.ts';
import { batches } from '../../sqlite/batches.ts';
import type { Tables } from '../../tables.ts';
import { unlessDamaged } from '../read-rows.ts';

/** In recorded order, by issue. Of one with a damaged event: null. */
type RecordedEvents = ReadonlyMap<number, readonly HandoffEvent[] | null>;

/** Not for types that leave out what an issue's rows have. */
export type ReadEvents = (
  issues: readonly number[],
  types: readonly EventType[],
) => Promise<RecordedEvents>;

/** @param history null: the archives are merged, or left out */
export function readEvents(db: Kysely<Tables>, history: History | null): ReadEvents {
  return async (issues, types) => {
    const found = new Map<number, HandoffEvent[] | null>();
    if (issues.length === 0) {
      return found;
    }
    const places =
      history === null ? [{ archive: null, issues }] : byArchive(await archivesByIssue(db), issues);
    for (const { archive, issues: there } of places) {
      const of = archive === null || history === null ? db : (await history.open(archive)).queries;
      await addEvents(of, { issues: there, types }, found);
    }
    return found;
  };
}

async function addEvents(
  db: Kysely<Tables>,
  { issues, types }: { readonly issues: readonly number[]; readonly types: readonly EventType[] },
  found: Map<number, HandoffEvent[] | null>,
): Promise<void> {
  for (const batch of batches(issues)) {
    const rows = await db
      .selectFrom('events')
      .select(['issue_number', 'idempotency_key', 'at', 'actor', 'type', 'data_json'])
      .where('issue_number', 'in', batch)
      .where('type', 'in', types)
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
