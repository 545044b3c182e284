// The time up to which sweeps have processed all changes.

import { earlier } from '../../base/time/instant.ts';
import type { LedgerTransaction } from '../../ports/ledger.ts';
import type { RecordedItem } from '../issue/record/commit-batch.ts';
import type { ChangedList } from './read-changed.ts';
import type { Batch } from './sync-batch.ts';

/** Commit the cursor alone only if it is this far behind, in milliseconds, … */
const cursorMayLag = 24 * 60 * 60 * 1000;

/** … or if each sweep until then would read more of our issues again, with their history. */
const mayReadAgain = 20;

/**
 * Stops at the first issue that is not in sync yet, so that a crash leaves none behind. An issue that
 * failed before holds the cursor back only while that needs no extra requests.
 */
export async function moveCursor(
  ledger: LedgerTransaction,
  {
    cursor,
    changed,
    listed,
    found,
    batch,
  }: {
    readonly cursor: string | null;
    readonly changed: ChangedList;
    /** Issues that the list of changes contains. */
    readonly listed: ReadonlySet<number>;
    readonly found: readonly RecordedItem[];
    readonly batch: Batch;
  },
): Promise<string | null> {
  const { now, until, isFinished } = changed;
  const unshown = [...batch.due.filter(({ isNew }) => isNew || isFinished), ...batch.left];
  // The deadline finds overdue handoffs again.
  const waiting = unshown.filter(({ issue }) => listed.has(issue.number));
  const [reached = until] = [until, ...waiting.map(({ issue }) => issue.updatedAt)].toSorted();
  const isAhead = cursor !== null && cursor <= now && reached <= cursor;
  const isDue = cursor === null || cursor > now || !isFinished;
  const hasLagged = cursor !== null && earlier(reached, cursorMayLag) > cursor;
  const again = found.filter(
    ({ issue }) => issue !== null && listed.has(issue.number) && issue.updatedAt < reached,
  );
  const isCostly = again.length > mayReadAgain;
  const isChanged = found.some(({ examined }) => examined.newEvents.length > 0);
  if (isAhead || !(isChanged || isDue || hasLagged || isCostly)) {
    return null;
  }
  await ledger.setCursor(reached);
  return `sweep: processed all changes before ${reached}`;
}
