// The next reminder in the ledger.

import { readLedgerRows } from '../../demo/ledger-rows.ts';
import { readLedger } from './ledger.ts';
import type { Sandbox } from './open-sandbox.ts';

const question = { name: 'next', sql: 'SELECT MIN(next_reminder_at) AS at FROM handoffs' };

/** In milliseconds; null if none is scheduled. */
export async function nextReminder(sandbox: Sandbox): Promise<number | null> {
  const rows = await readLedger(sandbox, (path) => readLedgerRows(path, [question]));
  const [at = null] = rows?.[0]?.cells[0] ?? [];
  return at === null ? null : Date.parse(String(at));
}
