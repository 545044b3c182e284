import { type Filling, filledLedger } from './filled-ledger.ts';
import { tamper } from './query.ts';

/** Many handoffs follow one that was completed; some lead to several, and some chains are open. */
export async function chainedLedger(filling: Filling): Promise<Uint8Array> {
  return tamper(
    await filledLedger(filling),
    `UPDATE handoffs SET previous_handoff_id = (
       SELECT max(before.id) FROM handoffs AS before
       WHERE before.id < handoffs.id AND before.completed_at IS NOT NULL
         AND before.initiated_at < handoffs.initiated_at)
     WHERE id % 3 > 0 AND completed_at IS NOT NULL OR id % 10 = 0`,
  );
}
