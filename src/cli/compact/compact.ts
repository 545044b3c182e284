// The work of `baton compact`.

import { joinList, pluralize } from '../../base/join-list.ts';
import { compactBranch } from '../../github/data-branch/compact.ts';
import { type BranchHistory, readHistory } from '../../github/data-branch/history.ts';
import { isKeptLedger } from '../../github/data-branch/kept-archives.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { formatObstacle } from '../doctor/check-ledger.ts';
import { historyOf } from '../doctor/facts/branch-history.ts';
import { ledgerBranch } from '../doctor/facts/collect-facts.ts';
import { connectWithToken, withCliErrors } from '../github/connect.ts';
import { inspectBranch } from '../github/inspect-branch.ts';
import { branchFor } from '../github/workflow-here.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { wrapLines } from '../output/wrap.ts';
import { refuseLoss } from './refuse-loss.ts';

export interface CompactOptions {
  readonly repo?: string;
  readonly host?: string;
  readonly dataBranch?: string;
  readonly yes?: true;
}

export async function compact(terminal: Terminal, options: CompactOptions): Promise<void> {
  const connection = await connectWithToken(terminal, options);
  const { octokit, owner, repo } = connection;
  const place = `${owner}/${repo}`;
  const branch = await branchFor(terminal, connection.repository, options);
  const file = { octokit, owner, repo, branch, path: 'handoffs.db' };
  await withCliErrors(connection, async () => {
    const { obstacles } = await inspectBranch(connection, branch);
    const history = await readHistory(file);
    if (history === null) {
      throw missing(place, branch);
    }
    if (obstacles.length > 0) {
      throw new CliError(
        exitCodes.found,
        `Rules protect ${branch}: ${joinList(obstacles.map(formatObstacle))}. Nothing was changed. Exclude ${branch} from these rules in the settings of the repository or organisation, under Rules and Branches.`,
      );
    }
    if (history.commits === 1) {
      terminal.stdout(`The branch ${branch} of ${place} has one commit. There is nothing to do.\n`);
      return;
    }
    await refuseLoss(ledgerBranch(connection, branch), history);
    terminal.stdout(wrapLines(terminal, explanation({ place, branch, history })));
    await demandConsent(terminal, options, history);
    const outcome = await withProgress(terminal, 'Replacing the history', () =>
      compactBranch(file, `compacted ${pluralize(history.commits, 'commit')}`),
    );
    switch (outcome) {
      case 'missing':
        throw missing(place, branch);
      case 'conflict':
        throw new CliError(
          exitCodes.service,
          `A run wrote to ${branch} at the same time. Nothing was changed, and its commit is kept. Run \`baton compact\` again.`,
        );
      case 'written':
        terminal.stdout(`Replaced ${pluralize(history.commits, 'commit')} by one.\n`);
    }
  });
}

function missing(place: string, branch: string): CliError {
  return new CliError(
    exitCodes.service,
    `${place} has no branch ${branch}. If the ledger is on another branch, pass \`--data-branch\`. A ledger in PostgreSQL has no history to replace.`,
  );
}

function explanation({
  place,
  branch,
  history,
}: {
  readonly place: string;
  readonly branch: string;
  readonly history: BranchHistory;
}): string {
  return [
    `The branch ${branch} of ${place} has ${historyOf(history)}.`,
    'Baton replaces its commits by one with the same files. The ledger keeps every event, so the audit log stays. You lose earlier versions of the files: you can no longer restore one of them.',
    ...(hasKeptLedger(history)
      ? [
          'Archives of a ledger kept as `handoffs-<time>.db` that only earlier commits have are added in the folder `handoffs-<time>`.',
        ]
      : []),
    'GitHub may keep the old commits for some time, so the repository may not shrink at once. Copies of the branch on other machines have to fetch it again.',
    '',
  ].join('\n\n');
}

function hasKeptLedger({ blobs }: BranchHistory): boolean {
  return [...blobs.keys()].some((path) => isKeptLedger(path));
}

async function demandConsent(
  terminal: Terminal,
  { yes }: CompactOptions,
  { commits }: BranchHistory,
): Promise<void> {
  if (yes) {
    return;
  }
  if (!terminal.isInteractive) {
    throw usageError('Nothing was changed. Add `--yes` to replace the history.');
  }
  const { askWhetherTo } = await import('../init/ask.ts');
  if (!(await askWhetherTo(terminal, `Replace ${pluralize(commits, 'commit')} by one?`, false))) {
    throw new CliError(exitCodes.wrongUse, 'Cancelled. Nothing was changed.');
  }
}
