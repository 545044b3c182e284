// What the receiving team asked the sender, and the answers.

import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';
import { utc } from '../../render/format/time.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain, printableLines } from '../output/text.ts';
import { titled } from './heading.ts';

/** Empty if nothing was asked. */
export function questionsText(terminal: Terminal, rows: readonly LedgerRow[]): string {
  const lines = rows.flatMap((row) => [
    plain(`${utc(String(row['asked_at']))} ${row['asked_by'] ?? 'someone'} asked`),
    ...indented(row['question']),
    ...answerLines(row),
  ]);
  return lines.length === 0 ? '' : `${titled(terminal, 'Questions')}${lines.join('\n')}\n`;
}

function answerLines(row: LedgerRow): readonly string[] {
  const { closed_at: closedAt, answered_by: by, answer } = row;
  if (closedAt === null || closedAt === undefined) {
    return ['Not answered yet'];
  }
  const at = utc(String(closedAt));
  if (answer !== null) {
    return [plain(`${at} ${by ?? 'someone'} answered`), ...indented(answer)];
  }
  return [
    by === null
      ? plain(`${at} closed without an answer`)
      : plain(`${at} ${by} answered by editing the description`),
  ];
}

function indented(text: LedgerRow[string] | undefined): readonly string[] {
  return printableLines(String(text ?? '')).map((line) => `  ${line}`);
}
