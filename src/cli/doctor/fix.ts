// Fixes what only needs creating. It never deletes or replaces anything.

import { pluralize } from '../../base/join-list.ts';
import { dataBranchReadme } from '../../github/data-branch/readme.ts';
import { openLedger } from '../../ledger/open-ledger.ts';
import { labelsToCreate } from '../../render/labels.ts';
import type { GitHubConnection } from '../github/connect.ts';
import { missingLabels } from './check-ledger.ts';
import { type DoctorFacts, githubOf, ledgerBranch } from './facts/collect-facts.ts';
import type { DoctorFinding } from './finding.ts';

/** Replaces each finding that it fixed. */
export async function applyFixes(
  connection: GitHubConnection,
  facts: DoctorFacts,
  findings: readonly DoctorFinding[],
): Promise<readonly DoctorFinding[]> {
  const results: DoctorFinding[] = [];
  for (const finding of findings) {
    results.push((await fixFinding(connection, facts, finding)) ?? finding);
  }
  return results;
}

/** @returns null if a person has to fix this */
async function fixFinding(
  connection: GitHubConnection,
  facts: DoctorFacts,
  { id, state }: DoctorFinding,
): Promise<DoctorFinding | null> {
  if (state === 'ok') {
    return null;
  }
  if (id === 'labels' && facts.token.mayWriteIssues) {
    const missing = labelsToCreate(missingLabels(facts));
    await githubOf(connection, facts.configPath).createLabels(missing);
    return fixed(id, `Created ${pluralize(missing.length, 'label')}.`);
  }
  const isBegun = facts.branch.isThere || facts.hasHandoffs || facts.branch.obstacles.length > 0;
  if (id === 'data-branch' && facts.token.mayWriteContents && !isBegun) {
    await beginLedger(connection, facts);
    return fixed(id, `Created ${facts.branchName} with an empty ledger.`);
  }
  return null;
}

function fixed(id: DoctorFinding['id'], facts: string): DoctorFinding {
  return { id, state: 'ok', message: facts, fix: null, fixed: true };
}

async function beginLedger(connection: GitHubConnection, facts: DoctorFacts): Promise<void> {
  const { branchName, repository, place } = facts;
  const readme = dataBranchReadme({ repository: place, branch: branchName });
  const ledger = openLedger({
    branch: ledgerBranch(connection, branchName, readme),
    repository: place,
    wait: async () => {},
    random: Math.random,
  });
  await ledger.transact(async (transaction) => {
    if ((await transaction.createdAt()) !== null) {
      return { result: null, reason: null };
    }
    await transaction.setCreatedAt(repository.now);
    return { result: null, reason: 'ledger: created' };
  });
}
