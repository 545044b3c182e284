// A ledger with archives on a branch, and a repository of the tests' PostgreSQL server to move it to.

import type { ArchiveLimits } from '../../../src/ledger/archive/archive-limits.ts';
import { branchEnd } from '../../../src/ledger/migration/branch-end.ts';
import type { MoveOptions } from '../../../src/ledger/migration/movable-ledger.ts';
import { cancelMove, type MoveOrder, moveLedger } from '../../../src/ledger/migration/move.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import type { PostgresServer } from '../../../src/ledger/postgres/connection/client.ts';
import { openPostgresLedger } from '../../../src/ledger/postgres/open-postgres-ledger.ts';
import { openTransactions } from '../../../src/ledger/postgres/transactions/open-transactions.ts';
import type { Ledger } from '../../../src/ports/ledger.ts';
import type { LedgerStore } from '../../../src/ports/ledger-store.ts';
import { type MemoryBranch, memoryBranch } from '../setup/memory-branch.ts';
import { newRepositoryId, postgresServer } from '../setup/postgres/server.ts';
import { fillRealistically } from '../setup/realistic-ledger.ts';
import { sampleRecord } from '../setup/sample-handoff.ts';

export const now = '2027-06-01T00:00:00Z';
const wait = async () => {};
const random = () => 0.5;

/** A few dozen handoffs fill several archives. */
export const smallLimits: ArchiveLimits = {
  ledger: 80_000,
  target: 40_000,
  archive: 40_000,
  least: 10_000,
  age: 60 * 60 * 1000,
};

export interface Movable<Branch extends LedgerStore = LedgerStore> {
  readonly branch: Branch;
  readonly id: number;
  readonly server: PostgresServer;
  onBranch(): Ledger;
  inPostgres(): Ledger;
  move(
    order: Partial<MoveOrder> & Pick<MoveOrder, 'from'>,
    faulty?: Partial<Pick<MoveOptions, 'branch'> & { readonly server: PostgresServer }>,
  ): ReturnType<typeof moveLedger>;
  cancel(from: MoveOrder['from']): ReturnType<typeof cancelMove>;
  readonly seen: string[];
  /** Of the rows of this repository, as with a PostgreSQL tool. */
  ask(text: string): Promise<readonly object[]>;
  /** Opens the ledger in PostgreSQL, regardless of what a migration did. */
  reopen(): Promise<void>;
}

/** A branch with the same files, open to runs. */
export async function reopened(branch: MemoryBranch): Promise<MemoryBranch> {
  const copy = memoryBranch({ file: branch.stored()?.bytes ?? null });
  for (const [version, bytes] of branch.versions) {
    copy.versions.set(version, bytes);
  }
  await branchEnd({ branch: copy, wait }).setClosed(null, 'opened');
  return copy;
}

export async function movable<Branch extends LedgerStore>({
  branch,
  handoffs = 28,
  id = newRepositoryId(),
}: {
  readonly branch: Branch;
  readonly handoffs?: number;
  readonly id?: number;
}): Promise<Movable<Branch>> {
  const server = await postgresServer();
  const repository = async () => ({ id, name: 'acme/ops' });
  const seen: string[] = [];
  const optionsOf = (faulty: Parameters<Movable['move']>[1] = {}): MoveOptions => ({
    branch: faulty.branch ?? branch,
    transactions: openTransactions({
      ...{ repository, wait, random },
      server: faulty.server ?? server,
      alsoClosed: true,
    }),
    ...{ limits: smallLimits, now, wait },
    observe: (part) => seen.push(part),
  });
  const onBranch = () =>
    openLedger({ branch, repository: 'acme/ops', wait, random, limits: smallLimits });
  if (handoffs > 0) {
    await fillRealistically(onBranch(), { handoffs, until: now });
    await onBranch().transact(async (changes) => {
      await changes.setCursor(now);
      return { result: null, reason: 'swept' };
    });
  }
  const ask = async (text: string) => {
    const session = await server.connect();
    await session.query(
      `SELECT set_config('search_path', 'baton_repository', false), set_config('baton.repository_id', '${id}', false)`,
    );
    try {
      return (await session.query(text)).rows;
    } finally {
      await session.query('RESET ALL');
      session.release(false);
    }
  };
  return {
    ...{ branch, id, server, seen, onBranch, ask },
    async reopen() {
      await ask(`UPDATE baton.ledgers SET closed = NULL WHERE repository_id = ${id}`);
    },
    inPostgres: () => openPostgresLedger({ server, repository, wait, random }),
    move: ({ cutover = false, from }, faulty) => moveLedger({ from, cutover }, optionsOf(faulty)),
    cancel: (from) => cancelMove({ from }, optionsOf()),
  };
}

export async function recordIn(ledger: Ledger, issue: number, steps = 4): Promise<void> {
  await ledger.transact(async (changes) => ({
    result: await changes.record(sampleRecord(issue, steps)),
    reason: `issue ${issue}`,
  }));
}

/** All that figures, lists and runs ask. */
export const answersOf = (ledger: Ledger) =>
  ledger.read(async (view) => {
    const window = { from: '2027-01-01T00:00:00Z', to: now };
    const numbers = Array.from({ length: 32 }, (_, at) => at + 1);
    return {
      issues: await Promise.all(numbers.map((issue) => view.issue(issue))),
      open: await view.openIssues(),
      handoffs: await view.handoffs(window, new Set()),
      measured: await view.measured(window),
      rota: await view.rota('onboarding'),
      forms: await view.openForms(),
      reports: await view.reports(),
      cursor: await view.cursor(),
      accounts: [...(await view.accountIds())],
      due: await view.dueMessages('2099-01-01T00:00:00Z'),
    };
  });
