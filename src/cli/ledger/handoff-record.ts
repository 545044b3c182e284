// All that a ledger holds of one issue.

import type { LedgerReader } from '../../ledger/ledger-reader.ts';
import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';
import type { StoredIssue } from '../../ports/world.ts';
import { usageError } from '../cli-error.ts';
import { type HandoffListItem, listHandoffs } from './handoff-list.ts';

export interface HandoffRecord {
  readonly issueNumber: number;
  /** null: no complete submission is recorded yet. */
  readonly standing: HandoffListItem | null;
  readonly recorded: StoredIssue;
  /** The rows about it in every other table, by the table's name: whatever tables there are. */
  readonly related: Readonly<Record<string, readonly LedgerRow[]>>;
}

export interface WhichSubject {
  /** The number is the handoff's own instead of its issue's. */
  readonly handoff?: true;
}

export async function subjectOf(
  reader: LedgerReader,
  number: number,
  { handoff: isHandoffId, now }: WhichSubject & { readonly now: string },
): Promise<HandoffRecord> {
  const standing =
    (await listHandoffs(reader, now)).find(({ handoff }) =>
      isHandoffId ? handoff.id === number : handoff.issueNumber === number,
    ) ?? null;
  if (standing === null && isHandoffId) {
    throw usageError(
      `The ledger has no handoff ${number}. \`baton list --all --json\` tells the numbers there are; without \`--handoff\` the number is the issue’s.`,
    );
  }
  const issueNumber = standing?.handoff.issueNumber ?? number;
  const recorded = await reader.view.issue(issueNumber);
  if (recorded.events.length === 0) {
    throw usageError(
      `The ledger knows nothing of issue #${issueNumber}: it is no handoff, or no run has seen it yet. \`baton list --all\` lists those it knows.`,
    );
  }
  const related = reader.tables().flatMap(({ name, columns, rows }) => {
    const isAbout = (row: LedgerRow) =>
      columns.includes('issue_number')
        ? row['issue_number'] === issueNumber
        : standing !== null && row['handoff_id'] === standing.handoff.id;
    const about = name === 'handoffs' ? [] : rows.filter(isAbout);
    const isRelated = columns.includes('issue_number') || columns.includes('handoff_id');
    return isRelated && name !== 'handoffs' ? [[name, about] as const] : [];
  });
  return { issueNumber, standing, recorded, related: Object.fromEntries(related) };
}
