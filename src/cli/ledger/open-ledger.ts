// Opens the ledger for a command: a local file, or the one on the data branch.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openDataBranch } from '../../github/data-branch/data-branch.ts';
import { statusOf, toServiceError } from '../../github/http/map-errors.ts';
import { CorruptLedgerError } from '../../ledger/errors.ts';
import { type LedgerReader, openLedgerReader } from '../../ledger/ledger-reader.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import { errorCode } from '../folder/read-files.ts';
import {
  connect,
  type GitHubConnection,
  howToGiveToken,
  withCliErrors,
} from '../github/connect.ts';
import { withProgress } from '../output/progress.ts';
import type { Terminal } from '../output/terminal.ts';

export interface LedgerCommandOptions {
  readonly file?: string;
  readonly repo?: string;
  readonly host?: string;
  readonly dataBranch: string;
}

/** Opens the ledger, runs `use`, and closes it. */
export async function withLedger<T>(
  terminal: Terminal,
  options: LedgerCommandOptions,
  ask: (reader: LedgerReader) => Promise<T>,
): Promise<T> {
  const reader = await withProgress(terminal, 'Reading the ledger', async () =>
    openLedgerReader(await ledgerBytes(terminal, options)).catch((error: unknown) => {
      throw withFileErrors(error, options.file);
    }),
  );
  try {
    return await ask(reader);
  } finally {
    reader.close();
  }
}

/** Replaces the name of the data branch in errors about a local file. */
function withFileErrors(error: unknown, file: string | undefined): unknown {
  return error instanceof CorruptLedgerError && file !== undefined
    ? new CliError(
        exitCodes.service,
        `${file} is not a valid ledger: ${error.reason}. Download it again from the data branch, or remove \`--file\`.`,
        { cause: error },
      )
    : error;
}

async function ledgerBytes(terminal: Terminal, options: LedgerCommandOptions): Promise<Uint8Array> {
  if (options.file === undefined) {
    const connection = await connect(terminal, { ...options, acceptsFile: true });
    return withCliErrors(connection, () => bytesOnBranch(connection, options.dataBranch));
  }
  if (options.repo !== undefined) {
    throw usageError('Choose one of `--file` and `--repo`.');
  }
  return bytesOfFile(resolve(terminal.cwd, options.file), options.file);
}

async function bytesOfFile(path: string, named: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT') {
      throw usageError(`There is no file ${named}.`);
    }
    if (code === 'EISDIR') {
      throw usageError(`${named} is a folder. Pass the ledger file: handoffs.db.`);
    }
    const why = code ?? 'unknown reason';
    throw new CliError(exitCodes.service, `Cannot read ${named} (${why}).`, { cause });
  }
}

async function bytesOnBranch(connection: GitHubConnection, branch: string): Promise<Uint8Array> {
  const { octokit, owner, repo } = connection;
  const file = { octokit, owner, repo, branch, path: 'handoffs.db', readme: '' };
  const stored = await openDataBranch(file).read();
  if (stored === null) {
    await demandRepository(connection);
    throw new CliError(
      exitCodes.service,
      `${owner}/${repo} has no branch ${branch}, so there is no ledger yet. The first handoff creates it. If there are handoffs already, run \`baton doctor\`. If the ledger is on another branch, pass \`--data-branch\`.`,
    );
  }
  return stored.bytes;
}

/** GitHub responds 404 for a missing branch and for a missing repository. */
async function demandRepository({ octokit, owner, repo, token }: GitHubConnection): Promise<void> {
  try {
    await octokit.repos.get({ owner, repo });
  } catch (error) {
    if (statusOf(error) !== 404) {
      throw toServiceError('look for the repository', error);
    }
    throw new CliError(
      exitCodes.service,
      token === null
        ? `GitHub does not show a repository ${owner}/${repo} without a token. ${howToGiveToken}`
        : `The token from ${token.from} cannot read ${owner}/${repo}, or the repository does not exist. Check the name and the token’s access.`,
      { cause: error },
    );
  }
}
