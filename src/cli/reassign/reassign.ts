// The work of `baton reassign`.

import { pluralize } from '../../base/join-list.ts';
import { toServiceError } from '../../github/http/map-errors.ts';
import { exitCodes, usageError } from '../cli-error.ts';
import { connectWithToken, type GitHubConnection, withCliErrors } from '../github/connect.ts';
import { listHandoffs } from '../ledger/list/handoff-list.ts';
import { withLedger } from '../ledger/open-ledger.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import { type PlannedMove, planReassignment } from './plan-reassignment.ts';

export interface ReassignOptions {
  readonly from: string;
  readonly to?: string;
  readonly byPolicy?: true;
  readonly dryRun?: true;
  readonly repo?: string;
  readonly host?: string;
  readonly dataBranch: string;
}

export async function reassign(terminal: Terminal, options: ReassignOptions): Promise<void> {
  const { from, to = null } = options;
  if ((to === null) === (options.byPolicy === undefined)) {
    throw usageError('Choose one of `--to` and `--by-policy`.');
  }
  const moves = await withLedger(terminal, options, async (reader) => {
    const all = await listHandoffs(reader, terminal.now());
    const open = all.filter(({ isOpen }) => isOpen).map(({ handoff }) => handoff);
    const configuration = (await reader.configuration()) ?? { teams: [] };
    const day = terminal.now().slice(0, 'YYYY-MM-DD'.length);
    return planReassignment(open, { from, to, configuration, day });
  });
  const planned = moves.filter((move) => move.to !== null);
  if (options.dryRun === undefined && planned.length > 0) {
    const connection = await connectWithToken(terminal, options);
    await withCliErrors(connection, () =>
      withProgress(terminal, `Reassigning ${pluralize(planned.length, 'handoff')}`, () =>
        assignAll(connection, from, planned),
      ),
    );
  }
  terminal.stdout(toText(moves, options));
  terminal.setExitCode(planned.length === moves.length ? exitCodes.good : exitCodes.found);
}

/** Assigns first: GitHub shows someone at every moment, and the workflow then finds one other member. */
async function assignAll(
  { octokit, owner, repo }: GitHubConnection,
  from: string,
  moves: readonly PlannedMove[],
): Promise<void> {
  for (const { handoff, to } of moves) {
    const issue = { owner, repo, issue_number: handoff.issueNumber };
    try {
      await octokit.issues.addAssignees({ ...issue, assignees: to === null ? [] : [to] });
      await octokit.issues.removeAssignees({ ...issue, assignees: [from] });
    } catch (error) {
      throw toServiceError(`reassign issue #${handoff.issueNumber}`, error);
    }
  }
}

function toText(moves: readonly PlannedMove[], { from, dryRun }: ReassignOptions): string {
  if (moves.length === 0) {
    return `${from} has no open handoffs.\n`;
  }
  const lines = moves.map(({ handoff, to, why }) => {
    const head = `#${handoff.issueNumber} ${plain(handoff.title)}`;
    return to === null ? `${head}: not reassigned, ${why}` : `${head}: ${from} → ${to}`;
  });
  const done = pluralize(moves.filter(({ to }) => to !== null).length, 'handoff');
  const summary =
    dryRun === undefined
      ? `${done} reassigned. The workflow records it.`
      : `${done} would be reassigned.`;
  return `${lines.join('\n')}\n\n${summary}\n`;
}
