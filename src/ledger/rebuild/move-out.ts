// Keeps a ledger small while it is filled: what has ended moves to archives, or to nowhere.

import { type ArchiveOptions, archiveEnded, usedBytes } from '../archive/archive-image.ts';
import { issuesToMove } from '../archive/ended-issues.ts';
import { moveIssues } from '../archive/move-issues.ts';
import type { LedgerDatabase } from '../sqlite/ledger-database.ts';

export interface MoveOut {
  /** Called between pages. Not within a transaction. */
  makeRoom(ledger: LedgerDatabase): Promise<void>;
  /** As many archives as the ledger needs. @returns their versions, by number */
  finish(ledger: LedgerDatabase): Promise<ReadonlyMap<number, string>>;
}

export type Archiving = ArchiveOptions & Required<Pick<ArchiveOptions, 'storeFile'>>;

/** Each is stored as soon as it is full, and named by the commit at the end. */
export function movesToArchives({ limits, ...options }: Archiving): MoveOut {
  const archive = async (ledger: LedgerDatabase, within: ArchiveOptions['limits']) =>
    (await archiveEnded(ledger, { ...options, limits: within })) !== null;
  return {
    makeRoom: whenGrown(limits.archive, (ledger, size) =>
      archive(ledger, { ...limits, ledger: size, target: size }),
    ),
    async finish(ledger) {
      while (await archive(ledger, limits)) {
        // One archive each time.
      }
      const rows = await archivesOf(ledger);
      return new Map(rows.map((row) => [row.number, row.version]));
    },
  };
}

function archivesOf({ queries }: LedgerDatabase) {
  return queries.selectFrom('archives').select(['number', 'version']).orderBy('number').execute();
}

/** What is compared is no longer needed, except who was assigned and which number it has. */
export function movesToNowhere(): MoveOut {
  return {
    makeRoom: whenGrown(compared.ledger, async (ledger) => {
      const issues = await issuesToMove(ledger.queries, {
        limits: compared,
        now: '9999-12-31T00:00:00Z',
        ledgerBytes: Number.MAX_SAFE_INTEGER,
        archiveBytes: 0,
      });
      const number = ((await archivesOf(ledger)).at(-1)?.number ?? 0) + 1;
      const seal = async () => ({ bytes: new Uint8Array(), version: '' });
      await moveIssues(ledger, null, { number, issues, seal });
    }),
    finish: async () => new Map(),
  };
}

const compared = {
  ledger: 4_000_000,
  target: 0,
  archive: Number.MAX_SAFE_INTEGER,
  least: 0,
  age: 0,
};

/**
 * Acts when the ledger is larger by so many bytes than what it last left there. What an earlier run kept counts as
 * grown, or it would grow with each run.
 */
function whenGrown(
  bytes: number,
  act: (ledger: LedgerDatabase, formerSize: number) => Promise<unknown>,
): MoveOut['makeRoom'] {
  let size = 0;
  return async (ledger) => {
    const used = await usedBytes(ledger.queries);
    if (used - size > bytes) {
      await act(ledger, size);
      size = await usedBytes(ledger.queries);
    }
  };
}
