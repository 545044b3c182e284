// The work of `baton reassign`.

import { RequestError } from '@octokit/request-error';
import { pluralize } from '../../base/join-list.ts';
import { sameLogin } from '../../config/teams/team.ts';
import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import { exitCodes, usageError } from '../cli-error.ts';
import { connectWithToken, type GitHubConnection, withCliErrors } from '../github/connect.ts';
import { loginOf } from '../github/viewer.ts';
import { listHandoffs } from '../ledger/list/handoff-list.ts';
import { nameDamaged } from '../ledger/name-damaged.ts';
import { withLedger } from '../ledger/open/open-ledger.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';
import { plain } from '../output/text.ts';
import { wrapLines } from '../output/wrap.ts';
import { type PlannedMove, planReassignment } from './plan-reassignment.ts';

export interface ReassignOptions {
  readonly from: string;
  readonly to?: string;
  readonly byPolicy?: true;
  readonly dryRun?: true;
  readonly repo?: string;
  readonly host?: string;
  readonly dataBranch?: string;
  readonly databaseUrl?: string;
}

export async function reassign(terminal: Terminal, options: ReassignOptions): Promise<void> {
  if ((options.to === undefined) === (options.byPolicy === undefined)) {
    throw usageError('Choose one of `--to` and `--by-policy`.');
  }
  const from = await loginOf(terminal, options.from, options);
  const to = options.to === undefined ? null : await loginOf(terminal, options.to, options);
  if (to !== null && sameLogin(from, to)) {
    throw usageError('`--from` and `--to` are the same person. Name two.');
  }
  const damaged = new Set<number>();
  const all = await withLedger(terminal, options, async (reader) => {
    const listed = await listHandoffs(reader, terminal.now(), { damaged });
    const open = listed.filter(({ isOpen }) => isOpen).map(({ handoff }) => handoff);
    const configuration = (await reader.configuration()) ?? { teams: [], templates: [] };
    const day = terminal.now().slice(0, 'YYYY-MM-DD'.length);
    return planReassignment(open, { from, to, configuration, day });
  });
  const isPlanned = all.some((move) => move.to !== null);
  const moves =
    options.dryRun === undefined && isPlanned
      ? await assignAll(terminal, { ...options, from }, all)
      : all;
  const isWhole = moves.every((move) => move.to !== null) && damaged.size === 0;
  terminal.stdout(wrapLines(terminal, toText(moves, { ...options, from })));
  nameDamaged(terminal, damaged);
  terminal.setExitCode(isWhole ? exitCodes.good : exitCodes.found);
}

async function assignAll(
  terminal: Terminal,
  options: ReassignOptions,
  all: readonly PlannedMove[],
): Promise<readonly PlannedMove[]> {
  const connection = await connectWithToken(terminal, options);
  const count = all.filter(({ to }) => to !== null).length;
  return withCliErrors(connection, () =>
    withProgress(terminal, `Reassigning ${pluralize(count, 'handoff')}`, () =>
      assignEach(connection, options.from, all),
    ),
  );
}

/** @throws ServiceError if GitHub refuses all, which is not due to a single issue */
async function assignEach(
  connection: GitHubConnection,
  from: string,
  all: readonly PlannedMove[],
): Promise<readonly PlannedMove[]> {
  const moves: PlannedMove[] = [];
  const errors: unknown[] = [];
  let isAnyDone = false;
  for (const move of all) {
    const { handoff, to } = move;
    try {
      const isDone =
        to !== null && (await assignOne(connection, handoff.issueNumber, { from, to }));
      isAnyDone ||= isDone;
      moves.push(to === null || isDone ? move : { ...move, to: null, why: notAssigned(to) });
    } catch (error) {
      if (!isOfIssue(error)) {
        throw toServiceError(`reassign issue #${handoff.issueNumber}`, error);
      }
      errors.push(toServiceError(`reassign issue #${handoff.issueNumber}`, error));
      moves.push({ ...move, to: null, why: `GitHub responded ${error.status} (${error.message})` });
    }
  }
  if (errors.length > 0 && !isAnyDone) {
    throw errors[0];
  }
  return moves;
}

function isOfIssue(error: unknown): error is RequestError {
  return error instanceof RequestError && [403, 404, 410, 422].includes(statusOf(error) ?? 0);
}

function notAssigned(to: string): string {
  return `GitHub did not assign ${to}. They or your token may have no access to the repository`;
}

/**
 * Assigns first: GitHub shows someone at every moment, and the workflow then finds one other member.
 * @returns false if GitHub silently left them out; then nothing has changed
 */
async function assignOne(
  { octokit, owner, repo }: GitHubConnection,
  issueNumber: number,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const issue = { owner, repo, issue_number: issueNumber };
  const { data } = await octokit.issues.addAssignees({ ...issue, assignees: [to] });
  if (!data.assignees?.some(({ login }) => sameLogin(login, to))) {
    return false;
  }
  await octokit.issues.removeAssignees({ ...issue, assignees: [from] });
  return true;
}

function toText(moves: readonly PlannedMove[], { from, dryRun }: ReassignOptions): string {
  if (moves.length === 0) {
    return `${from} has no open handoffs.\n`;
  }
  const lines = moves.map(({ handoff, to, why }) => {
    const head = `#${handoff.issueNumber} ${plain(handoff.title)}`;
    return to === null ? `${head}: not reassigned, ${why}` : `${head}: ${from} → ${to}`;
  });
  const count = moves.filter(({ to }) => to !== null).length;
  const done = count === 0 ? 'No handoff' : pluralize(count, 'handoff');
  const recorded = count === 0 ? '' : ' The workflow records it.';
  const summary =
    dryRun === undefined ? `${done} reassigned.${recorded}` : `${done} would be reassigned.`;
  return `${lines.join('\n')}\n\n${summary}\n`;
}
