// Recorded events of many issues, for figures of the past.

import type { Kysely } from 'kysely';
import type { EventType, HandoffEvent } from '../../../handoff/event.ts';
import { archivesByIssue, byArchive } from '../../archive/choose-archives.ts';
import type { History } from '../../archive/history.ts';
import { decodeEventData } from '../../event-codec.ts';
import { batches } from '../../sqlite/batches.ts';
import type { Tables } from '../../tables.ts';
import { readOrReason } from '../read-rows.ts';

/** In recorded order, by issue. Those with an event that cannot be read are missing. */
type RecordedEvents = ReadonlyMap<number, readonly HandoffEvent[]>;

/** Issues with rows that cannot be read. */
export interface UnreadableIssues {
  readonly damaged: Set<number>;
  /** A newer release wrote them. */
  readonly newer: Set<number>;
}

/** Not for types that leave out what an issue's rows have. */
export type ReadEvents = (
  issues: readonly number[],
  types: readonly EventType[],
  unreadable: UnreadableIssues,
) => Promise<RecordedEvents>;

/** @param history null: the archives are merged, or left out */
export function readEvents(db: Kysely<Tables>, history: History | null): ReadEvents {
  return async (issues, types, unreadable) => {
    const found = new Map<number, HandoffEvent[]>();
    if (issues.length === 0) {
      return found;
    }
    const places =
      history === null ? [{ archive: null, issues }] : byArchive(await archivesByIssue(db), issues);
    for (const { archive, issues: there } of places) {
      const of = archive === null || history === null ? db : (await history.open(archive)).queries;
      await addEvents(of, { issues: there, types }, { found, unreadable });
    }
    const { damaged, newer } = unreadable;
    return new Map([...found].filter(([issue]) => !damaged.has(issue) && !newer.has(issue)));
  };
}

async function addEvents(
  db: Kysely<Tables>,
  { issues, types }: { readonly issues: readonly number[]; readonly types: readonly EventType[] },
  {
    found,
    unreadable,
  }: { readonly found: Map<number, HandoffEvent[]>; readonly unreadable: UnreadableIssues },
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
      const read = readOrReason(() =>
        decodeEventData(type, data_json, { initiation: null, source }),
      );
      if (read.kind === 'unreadable') {
        unreadable[read.reason].add(issue_number);
        continue;
      }
      const event = { source, at, actor, data: read.value };
      const before = found.get(issue_number);
      if (before === undefined) {
        found.set(issue_number, [event]);
      } else {
        before.push(event);
      }
    }
  }
}
