// Everything a ledger contains about one issue.

import type { LedgerReader } from '../../ledger/ledger-reader.ts';
import type { LedgerRow } from '../../ledger/sqlite/query-sql.ts';
import type { StoredIssue } from '../../ports/ledger.ts';
import { usageError } from '../cli-error.ts';
import { issueAddress } from '../issue-address.ts';
import type { Terminal } from '../output/terminal.ts';
import { type HandoffListItem, issueOfHandoff, listHandoffs } from './list/handoff-list.ts';
import { refuseDamaged } from './name-damaged.ts';
import { type LedgerCommandOptions, withLedger } from './open/open-ledger.ts';

export interface HandoffRecord {
  /** Of the issue in the browser; null if the terminal shows no links. */
  readonly address: string | null;
  readonly issueNumber: number;
  /** null until a complete submission is recorded. */
  readonly standing: HandoffListItem | null;
  readonly recorded: StoredIssue;
  /** Its rows in every other table, by table name. */
  readonly related: Readonly<Record<string, readonly LedgerRow[]>>;
}

export interface WhichSubject {
  /** Whether the number is a handoff number instead of an issue number. */
  readonly handoff?: true;
}

/** Reads everything that the ledger contains about an issue. */
export async function readHandoff(
  terminal: Terminal,
  number: number,
  options: LedgerCommandOptions & WhichSubject,
): Promise<HandoffRecord> {
  const addressOf = await issueAddress(terminal, options);
  const found = await withLedger(
    terminal,
    options,
    (reader) => handoffRecord(reader, number, { ...options, now: terminal.now() }),
    options.handoff ? { handoffId: number } : { issueNumber: number },
  );
  const repository = found.standing?.row['repository'];
  return { ...found, address: addressOf(repository, found.issueNumber) };
}

async function handoffRecord(
  reader: LedgerReader,
  number: number,
  { handoff: isHandoffId, now }: WhichSubject & { readonly now: string },
): Promise<Omit<HandoffRecord, 'address'>> {
  const damaged = new Set<number>();
  const all = await listHandoffs(reader, now, { damaged, columns: [] });
  const issueNumber = isHandoffId ? issueOfHandoff(reader, number) : number;
  if (issueNumber === null) {
    throw usageError(
      `The ledger has no handoff ${number}. Run \`baton list --all --json\` to see all numbers. Without \`--handoff\`, the number is an issue number.`,
    );
  }
  refuseDamaged(damaged, issueNumber);
  const listed = all.find(({ handoff }) => handoff.issueNumber === issueNumber);
  const recorded = await reader.view.issue(issueNumber);
  if (recorded.events.length === 0) {
    throw usageError(
      `The ledger has no issue #${issueNumber}. It is not a handoff, or no run has recorded it yet. Run \`baton list --all\` to see all handoffs.`,
    );
  }
  // The archive of an issue is no part of its record.
  const {
    handoffs,
    archived_handoffs: _,
    ...related
  } = Object.fromEntries(reader.about(issueNumber).map(({ name, rows }) => [name, rows]));
  const standing = listed === undefined ? null : { ...listed, row: handoffs?.[0] ?? {} };
  return { issueNumber, standing, recorded, related };
}
