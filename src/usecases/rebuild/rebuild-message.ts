import { count } from '../../base/join-list.ts';
import type { FormerState, Told } from '../run-result.ts';

/** Of the commit on the data branch. */
export function rebuildMessage({
  lookedAt,
  handoffs,
  former,
  keepAs,
}: Told & { readonly former: FormerState; readonly keepAs: string }): string {
  const subject = `rebuilt: ${count(handoffs, 'handoff')}, from ${count(lookedAt, 'issue')}`;
  const kept = {
    sound: `The ledger before it is kept as ${keepAs}.`,
    damaged: `The ledger before it could not be read. It is kept as ${keepAs}.`,
    missing: 'There was no ledger.',
  } satisfies Record<FormerState, string>;
  return `${subject}\n\n${kept[former]}`;
}
