// Fixes what only needs creating. It never deletes or replaces anything.

import { pluralize } from '../../base/join-list.ts';
import { dataBranchReadme } from '../../github/data-branch/readme.ts';
import { openLedger } from '../../ledger/open-ledger.ts';
import type { GitHubConnection } from '../github/connect.ts';
import { missingLabels } from './check-ledger.ts';
import { type DoctorFacts, githubOf, ledgerBranch } from './collect-facts.ts';
import type { DoctorFinding } from './finding.ts';

/** Replaces each finding that it fixed. */
export async function fix(
  connection: GitHubConnection,
  seen: DoctorFacts,
  findings: readonly DoctorFinding[],
): Promise<readonly DoctorFinding[]> {
  const results: DoctorFinding[] = [];
  for (const finding of findings) {
    results.push((await fixFinding(connection, seen, finding)) ?? finding);
  }
  return results;
}

/** @returns null if a person has to fix this */
async function fixFinding(
  connection: GitHubConnection,
  seen: DoctorFacts,
  { id, state }: DoctorFinding,
): Promise<DoctorFinding | null> {
  if (state === 'ok') {
    return null;
  }
  if (id === 'labels' && seen.token.mayWriteIssues) {
    const missing = missingLabels(seen);
    await githubOf(connection, seen.configPath).createLabels(missing);
    return fixed(id, `Created ${pluralize(missing.length, 'label')}.`);
  }
  const isBegun = seen.branch.isThere || seen.hasHandoffs || seen.branch.obstacles.length > 0;
  if (id === 'data-branch' && seen.token.mayWriteContents && !isBegun) {
    await beginLedger(connection, seen);
    return fixed(id, `Created ${seen.branchName} with an empty ledger.`);
  }
  return null;
}

function fixed(id: DoctorFinding['id'], seen: string): DoctorFinding {
  return { id, state: 'ok', message: seen, fix: null, fixed: true };
}

async function beginLedger(connection: GitHubConnection, seen: DoctorFacts): Promise<void> {
  const { branchName, repository, place } = seen;
  const readme = dataBranchReadme({ repository: place, branch: branchName });
  const ledger = openLedger({
    branch: ledgerBranch(connection, branchName, readme),
    repository: place,
    wait: async () => {},
    random: Math.random,
  });
  await ledger.transact(async (transaction) => {
    if ((await transaction.createdAt()) !== null) {
      return { result: null, commitMessage: null };
    }
    await transaction.setCreatedAt(repository.now);
    return { result: null, commitMessage: 'ledger: created' };
  });
}
