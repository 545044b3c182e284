import { pluralize } from '../../base/join-list.ts';
import type { PreviousLedgerState, RebuildStats } from '../run-result.ts';

/** The commit message on the data branch. */
export function rebuildMessage({
  lookedAt,
  handoffs,
  former,
  keepAs,
}: RebuildStats & { readonly former: PreviousLedgerState; readonly keepAs: string }): string {
  const subject = `rebuilt: ${pluralize(handoffs, 'handoff')}, from ${pluralize(lookedAt, 'issue')}`;
  const kept = {
    valid: `The previous ledger is kept as ${keepAs}.`,
    damaged: `The previous ledger was unreadable. It is kept as ${keepAs}.`,
    missing: 'There was no previous ledger.',
  } satisfies Record<PreviousLedgerState, string>;
  return `${subject}\n\n${kept[former]}`;
}
