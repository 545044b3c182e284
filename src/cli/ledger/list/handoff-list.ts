// All handoffs of a ledger and their state at an instant.

import { groupBy } from '../../../base/group-by.ts';
import { epochSeconds, isoFromEpoch } from '../../../base/instant.ts';
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
  /** Every column of the ledger. */
  readonly row: LedgerRow;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly pause: OpenHandoff['pause'];
  /** Seconds since the last status change. */
  readonly age: number;
  readonly checklist: { readonly done: number; readonly total: number };
}

/**
 * Open handoffs first, then by age, oldest first.
 * @param now ISO 8601
 */
export async function listHandoffs(
  reader: LedgerReader,
  now: string,
): Promise<readonly HandoffListItem[]> {
  const at = epochSeconds(now);
  const to = isoFromEpoch(at + 1);
  const handoffs = await reader.view.handoffs({ from: '1970-01-01T00:00:00Z', to });
  const rows = new Map((reader.table('handoffs')?.rows ?? []).map((row) => [row['id'], row]));
  const items = groupBy(reader.table('checklist_items')?.rows ?? [], (row) => row['handoff_id']);
  const open = new Map(openHandoffs(handoffs, now).map((one) => [one.handoff.id, one]));
  return handoffs
    .map((handoff): HandoffListItem => {
      const found = open.get(handoff.id);
      const checklist = items.get(handoff.id) ?? [];
      return {
        handoff,
        row: rows.get(handoff.id) ?? {},
        isOpen: found !== undefined,
        isOverdue: found !== undefined && isOverdue(found),
        pause: found?.pause ?? null,
        age: Math.max(0, at - handoff.since),
        checklist: {
          done: checklist.filter((row) => row['done'] === 1).length,
          total: checklist.length,
        },
      };
    })
    .toSorted(
      (one, other) =>
        Number(other.isOpen) - Number(one.isOpen) ||
        other.age - one.age ||
        one.handoff.issueNumber - other.handoff.issueNumber,
    );
}
