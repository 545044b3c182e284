// The checklist of a handoff, for people.

import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';
import { utc } from '../../render/format/time.ts';
import { rowsText } from '../output/table.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import { titled } from './heading.ts';

/** Empty if there is no checklist. */
export function checklistText(terminal: Terminal, items: readonly LedgerRow[]): string {
  if (items.length === 0) {
    return '';
  }
  const done = items.filter((item) => item['done'] === 1).length;
  const rows = items.map((item) => [
    item['done'] === 1 ? '[x]' : '[ ]',
    plain(String(item['text'])),
    item['done_at'] === null || item['done'] !== 1
      ? ''
      : plain(`${item['done_by'] ?? 'someone'}, ${utc(String(item['done_at']))}`),
  ]);
  return `${titled(terminal, `Checklist, ${done} of ${items.length} done`)}${rowsText(terminal, rows)}`;
}
