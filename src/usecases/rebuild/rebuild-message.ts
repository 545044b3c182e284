import { pluralize } from '../../base/join-list.ts';
import type { PreviousLedgerState, RebuildStats } from '../run-result.ts';

/** Of the commit on the data branch. */
export function rebuildMessage({
  lookedAt,
  handoffs,
  former,
  keepAs,
}: RebuildStats & { readonly former: PreviousLedgerState; readonly keepAs: string }): string {
  const subject = `rebuilt: ${pluralize(handoffs, 'handoff')}, from ${pluralize(lookedAt, 'issue')}`;
  const kept = {
    valid: `The ledger before it is kept as ${keepAs}.`,
    damaged: `The ledger before it could not be read. It is kept as ${keepAs}.`,
    missing: 'There was no ledger.',
  } satisfies Record<PreviousLedgerState, string>;
  return `${subject}\n\n${kept[former]}`;
}
