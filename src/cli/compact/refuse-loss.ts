// Refuses to compact where only the history of the branch has what the ledger needs.

import type { BranchHistory } from '../../github/data-branch/history.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import { CliError, exitCodes } from '../cli-error.ts';
import { formatFaultyArchive, restoring } from '../doctor/check-archives.ts';
import { collectLedger } from '../doctor/facts/collect-ledger.ts';
import { inspectArchives } from '../doctor/facts/inspect-archives.ts';

export async function refuseLoss(
  branch: Pick<LedgerStore, 'name' | 'read' | 'readVersion'>,
  { blobs, lastAt }: BranchHistory,
): Promise<void> {
  const ledger = await collectLedger(branch, lastAt);
  if (ledger.kind === 'faulty') {
    throw new CliError(
      exitCodes.found,
      `${ledger.said} Baton did not replace the history, because it may have the last valid ledger.`,
    );
  }
  if (ledger.kind === 'closed') {
    throw new CliError(exitCodes.found, `${ledger.said} Nothing was changed.`);
  }
  if (ledger.kind === 'none') {
    return;
  }
  const faulty = await inspectArchives(ledger.archived, blobs, branch);
  const [kept] = faulty.filter(({ isKept }) => isKept);
  if (kept !== undefined) {
    throw new CliError(
      exitCodes.found,
      `${formatFaultyArchive(kept, branch.name)} Nothing was changed. ${restoring(kept, branch.name)}`,
    );
  }
}
