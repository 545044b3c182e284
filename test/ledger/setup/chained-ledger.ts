import { templateOf } from '../../form/sample-template.ts';
import { type Filling, filledLedger } from './filled-ledger.ts';
import { tamper } from './query.ts';

const template = JSON.stringify(templateOf(['client_name', 'goals', 'start_date', 'key_contacts']));

/** Many handoffs follow one that was completed; some lead to several, and some chains are open. */
export async function chainedLedger(filling: Filling): Promise<Uint8Array> {
  return tamper(
    await filledLedger(filling),
    `UPDATE handoffs SET previous_handoff_id = (
       SELECT max(before.id) FROM handoffs AS before
       WHERE before.id < handoffs.id AND before.completed_at IS NOT NULL
         AND before.initiated_at < handoffs.initiated_at)
     WHERE id % 3 > 0 AND completed_at IS NOT NULL OR id % 10 = 0;
     UPDATE templates SET template_json = '${template.replaceAll("'", "''")}';
     UPDATE handoffs SET context_json = json_patch('{}', json_object(
       'client_name', 'Client ' || id % 2,
       'goals', CASE WHEN id % 5 > 0 THEN 'Go live' END,
       'start_date', '2026-12-0' || (1 + id % 4)))`,
  );
}
