// What the ledger holds about each issue that Baton read as a handoff.

import { type ColumnValue, readLedgerRows } from '../../demo/ledger-rows.ts';
import type { SandboxLedger } from '../../ledger/sandbox-ledger.ts';
import { readLedger } from './ledger.ts';

export interface TriedHandoff {
  readonly issueNumber: number;
  /** null: its form was never complete. */
  readonly status: string | null;
  readonly isAccepted: boolean;
}

const question = {
  name: 'handoffs',
  sql: `SELECT issue_number, status, accepted_at FROM submissions
    LEFT JOIN handoffs USING (issue_number) GROUP BY issue_number ORDER BY issue_number`,
};

/** @returns the function that reads them again only if the ledger has changed */
export function createHandoffReader(ledger: SandboxLedger): () => Promise<readonly TriedHandoff[]> {
  let known: { readonly head: string; readonly rows: readonly TriedHandoff[] } | null = null;
  return async () => {
    const head = await ledger.head();
    if (head === null) {
      return [];
    }
    if (known?.head !== head) {
      const tables = await readLedger({ ledger }, (path) => readLedgerRows(path, [question]));
      known = { head, rows: (tables?.[0]?.cells ?? []).map(toHandoff) };
    }
    return known.rows;
  };
}

function toHandoff([
  issue,
  status = null,
  acceptedAt = null,
]: readonly ColumnValue[]): TriedHandoff {
  return {
    issueNumber: Number(issue),
    status: status === null ? null : String(status),
    isAccepted: acceptedAt !== null,
  };
}
