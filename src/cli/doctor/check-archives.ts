// Checks that the archives on the data branch are those that the ledger names.

import { pluralize } from '../../base/join-list.ts';
import type { DoctorFacts } from './facts/collect-facts.ts';
import type { FaultyArchive } from './facts/inspect-archives.ts';
import { type DoctorFinding, ok, problem, warning } from './finding.ts';

export function judgeArchives({
  ledger,
  archives,
  branchName,
}: Pick<DoctorFacts, 'ledger' | 'archives' | 'branchName'>): readonly DoctorFinding[] {
  const recorded = ledger.kind === 'valid' ? ledger.archived.files.length : 0;
  if (recorded > 0 && archives.length === 0) {
    const said = recorded === 1 ? 'The archive is' : `All ${recorded} archives are`;
    return [ok('archives', `${said} as the ledger recorded.`)];
  }
  return archives.map((one) => {
    const message = formatFaultyArchive(one, branchName);
    return one.isKept
      ? warning('archives', message, restoring(one, branchName))
      : problem('archives', message, rebuilding(one));
  });
}

export function formatFaultyArchive(
  { path, fault, isKept, issues }: FaultyArchive,
  branch: string,
): string {
  const state =
    fault === 'missing' ? `is missing on ${branch}` : `on ${branch} is not the file Baton wrote`;
  const effect = isKept
    ? 'Baton still reads it from the history of the branch.'
    : `GitHub no longer has the right one: ${pluralize(issues, 'issue')} in it cannot be read. All others can.`;
  return `${path} ${state}. ${effect}`;
}

/** In a clone of the branch. */
export function restoring({ path, version }: FaultyArchive, branch: string): string {
  return `Restore it before you run \`baton compact\`: check out ${branch}, run \`git cat-file blob ${version} > ${path}\`, commit and push.`;
}

function rebuilding({ path }: FaultyArchive): string {
  return `If you have a copy, commit it as ${path}. Otherwise run the workflow with \`mode: rebuild\`, which builds ledger and archives from the issues.`;
}
