// The work of `baton migrate`.

import { setTimeout } from 'node:timers/promises';
import { dataBranchReadme } from '../../github/data-branch/readme.ts';
import { usualLimits } from '../../ledger/archive/archive-limits.ts';
import type { LedgerEnd } from '../../ledger/closed.ts';
import type { MoveOptions } from '../../ledger/migration/movable-ledger.ts';
import type { MoveRefusal } from '../../ledger/migration/move.ts';
import { inputDefaults } from '../../runner/input-defaults.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { ledgerBranch } from '../doctor/facts/collect-facts.ts';
import { connectWithToken, type GitHubConnection, withCliErrors } from '../github/connect.ts';
import { branchFor } from '../github/workflow-here.ts';
import type { Terminal } from '../output/terminal.ts';
import { wrapLines } from '../output/wrap.ts';
import { explainOutcome, formatRefusal, type Places } from './explain.ts';

export interface MigrateOptions {
  readonly from: LedgerEnd;
  readonly to: LedgerEnd;
  readonly cutover?: true;
  readonly cancel?: true;
  readonly repo?: string;
  readonly host?: string;
  readonly dataBranch?: string;
  readonly databaseUrl?: string;
}

export async function moveLedgerOf(terminal: Terminal, options: MigrateOptions): Promise<void> {
  const { from, to, cutover = false, cancel = false } = options;
  if (from === to) {
    throw usageError('`--from` and `--to` name the same ledger. Choose `branch` for one of them.');
  }
  if (cutover && cancel) {
    throw usageError('Choose one of `--cutover` and `--cancel`.');
  }
  const address = addressOf(terminal, options);
  const connection = await connectWithToken(terminal, options);
  const branch = await branchFor(terminal, connection.repository, options);
  const places: Places = {
    ...{ from, branch, place: placeOf(connection) },
    sameOptions: sameOptionsOf(options, branch),
  };
  const { openDatabase } = await import('../../ledger/postgres/open-database.ts');
  const { cancelMove, moveLedger } = await import('../../ledger/migration/move.ts');
  const { openTransactions } = await import(
    '../../ledger/postgres/transactions/open-transactions.ts'
  );
  const server = openDatabase(address);
  const wait = (milliseconds: number) => setTimeout(milliseconds);
  const move: MoveOptions = {
    branch: ledgerBranch(connection, branch, readmeOf(connection, branch)),
    transactions: openTransactions({
      ...{ server, wait, random: Math.random, alsoClosed: true },
      repository: () => repositoryOf(connection),
    }),
    ...{ limits: usualLimits, now: `${terminal.now().slice(0, 19)}Z`, wait },
    observe: (progress) => terminal.stderr(`${progress}\n`),
  };
  const print = (text: string) => terminal.stdout(wrapLines(terminal, text));
  try {
    await withCliErrors(connection, async () => {
      if (cancel) {
        refuseUncancelled(await cancelMove({ from }, move), places);
        print(`Runs use the ledger ${formatPlace(from, places)} again.\n`);
        return;
      }
      const outcome = await moveLedger({ from, cutover }, move);
      if (outcome.kind === 'refused') {
        throw new CliError(exitCodes.found, formatRefusal(outcome.why, places));
      }
      print(explainOutcome(outcome, places));
    });
  } finally {
    await server.close();
  }
}

function addressOf({ environment }: Terminal, { databaseUrl }: MigrateOptions) {
  const url = databaseUrl ?? environment['DATABASE_URL'] ?? '';
  if (url === '') {
    throw usageError('Name the PostgreSQL database: set DATABASE_URL, or pass `--database-url`.');
  }
  const named = databaseUrl === undefined ? '`DATABASE_URL`' : '`--database-url`';
  return { url, named, environment };
}

/** Without them, a further command would be about another branch or repository. */
function sameOptionsOf({ repo, host }: MigrateOptions, branch: string): string {
  return [
    ...(repo === undefined ? [] : [` --repo ${repo}`]),
    ...(host === undefined ? [] : [` --host ${host}`]),
    ...(branch === inputDefaults['data-branch'] ? [] : [` --data-branch ${branch}`]),
  ].join('');
}

function placeOf({ owner, repo }: GitHubConnection): string {
  return `${owner}/${repo}`;
}

function readmeOf(connection: GitHubConnection, branch: string): string {
  return dataBranchReadme({ repository: placeOf(connection), branch });
}

async function repositoryOf({ octokit, owner, repo }: GitHubConnection) {
  const { data } = await octokit.repos.get({ owner, repo });
  return { id: data.id, name: data.full_name };
}

function formatPlace(end: LedgerEnd, { branch }: Places): string {
  return end === 'branch' ? `on ${branch}` : 'in PostgreSQL';
}

function refuseUncancelled(
  why: Extract<MoveRefusal, 'of another repository' | 'moved before'> | null,
  places: Places,
): void {
  if (why === 'of another repository') {
    throw new CliError(exitCodes.found, formatRefusal(why, places));
  }
  if (why !== null) {
    const to = places.from === 'branch' ? 'postgres' : 'branch';
    throw new CliError(
      exitCodes.found,
      `Runs use the ledger ${formatPlace(to, places)} already, so nothing was changed. ` +
        `To move it back, run \`baton migrate --from ${to} --to ${places.from} --cutover${places.sameOptions}\`.`,
    );
  }
}
