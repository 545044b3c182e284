// All handoffs of a ledger and their state at an instant.

import { epochSeconds, isoFromEpoch } from '../../../base/time/instant.ts';
import type { LedgerReader } from '../../../ledger/ledger-reader.ts';
import type { LedgerRow } from '../../../ledger/sqlite/query-sql.ts';
import {
  isOverdue,
  type OpenHandoff,
  openHandoffs,
} from '../../../metrics/figures/open-handoffs.ts';
import type { ListedHandoff } from '../../../metrics/measured.ts';

export interface HandoffListItem {
  readonly handoff: ListedHandoff;
  /** Of the ledger: every column, or those asked for. */
  readonly row: LedgerRow;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly pause: OpenHandoff['pause'];
  /** Seconds since the last status change. */
  readonly age: number;
  readonly checklist: { readonly done: number; readonly total: number };
}

interface Listing {
  /** Issues whose rows are invalid are added to it and left out. */
  readonly damaged: Set<number>;
  /** Default: all of them. */
  readonly columns?: readonly string[];
}

/**
 * Open handoffs first, then by age, oldest first.
 * @param now ISO 8601
 */
export async function listHandoffs(
  reader: LedgerReader,
  now: string,
  { damaged, columns }: Listing,
): Promise<readonly HandoffListItem[]> {
  const at = epochSeconds(now);
  const to = isoFromEpoch(at + 1);
  const handoffs = await reader.view.handoffs({ from: '1970-01-01T00:00:00Z', to }, damaged);
  const read = reader.table('handoffs', columns && { columns: ['id', ...columns] });
  const rows = new Map((read?.rows ?? []).map((row) => [row['id'], row]));
  const checklists = countChecklists(reader);
  const open = new Map(openHandoffs(handoffs, now).map((one) => [one.handoff.id, one]));
  return handoffs
    .map((handoff): HandoffListItem => {
      const found = open.get(handoff.id);
      return {
        handoff,
        row: rows.get(handoff.id) ?? {},
        isOpen: found !== undefined,
        isOverdue: found !== undefined && isOverdue(found),
        pause: found?.pause ?? null,
        age: Math.max(0, at - handoff.since),
        checklist: checklists.get(handoff.id) ?? { done: 0, total: 0 },
      };
    })
    .toSorted(
      (one, other) =>
        Number(other.isOpen) - Number(one.isOpen) ||
        other.age - one.age ||
        one.handoff.issueNumber - other.handoff.issueNumber,
    );
}

/** null: the ledger has no handoff with this number. */
export function issueOfHandoff(reader: LedgerReader, id: number): number | null {
  const part = { columns: ['issue_number'], where: ['id', id] } as const;
  const row = reader.table('handoffs', part)?.rows[0];
  return row === undefined ? null : Number(row['issue_number']);
}

function countChecklists(reader: LedgerReader): ReadonlyMap<number, HandoffListItem['checklist']> {
  const counted = reader.ask(
    'SELECT handoff_id, sum(done = 1), count(*) FROM checklist_items GROUP BY handoff_id',
  );
  const rows = counted.kind === 'answered' ? counted.rows : [];
  return new Map(
    rows.map(([id, done, total]) => [Number(id), { done: Number(done), total: Number(total) }]),
  );
}
