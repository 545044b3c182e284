// Both ledgers, for tests of what either promises.

import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import type { IssueRecord, Ledger } from '../../../src/ports/ledger.ts';
import { memoryBranch } from './memory-branch.ts';
import { newLedger } from './new-ledger.ts';
import { newRepositoryId, postgresServer } from './postgres/server.ts';

export interface LedgerOfRun extends Ledger {
  /** Records one issue in a transaction of its own; gives the handoff's id. */
  record(entry: IssueRecord): Promise<number | null>;
}

/** An empty ledger: each call is a run of its own. */
export type OpenRun = () => LedgerOfRun;

export interface LedgerKind {
  readonly name: string;
  newLedger(): Promise<OpenRun>;
}

const repositoryName = 'acme/ops';

export const ledgers: readonly LedgerKind[] = [
  {
    name: 'SQLite on a branch',
    async newLedger() {
      const branch = memoryBranch();
      return () => newLedger({ branch, repository: repositoryName });
    },
  },
  {
    name: 'PostgreSQL',
    async newLedger() {
      const server = await postgresServer();
      const id = newRepositoryId();
      return () => {
        const ledger = openPostgresLedger({
          server,
          repository: async () => ({ id, name: repositoryName }),
          wait: async () => {},
          random: () => 0.5,
        });
        return { ...ledger, record: (entry) => recordIn(ledger, entry) };
      };
    },
  },
];

function recordIn(ledger: Ledger, entry: IssueRecord): Promise<number | null> {
  return ledger.transact(async (changes) => ({
    result: await changes.record(entry),
    reason: `issue #${entry.issueNumber}`,
  }));
}
