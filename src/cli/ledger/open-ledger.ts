// The ledger that a command reads: a file of this machine, or the one on the data branch.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openDataBranch } from '../../github/data-branch/data-branch.ts';
import { statusOf, withErrorContext } from '../../github/http/map-errors.ts';
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
import { withProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

export interface LedgerCommandOptions {
  readonly file?: string;
  readonly repo?: string;
  readonly dataBranch: string;
}

/** Opens it, has it asked, and closes it. */
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

/** The data branch has nothing to do with a file of this machine. */
function withFileErrors(error: unknown, file: string | undefined): unknown {
  return error instanceof CorruptLedgerError && file !== undefined
    ? new CliError(
        exitCodes.world,
        `${file} cannot be relied on as a ledger: ${error.reason}. Fetch it anew from the data branch, or leave \`--file\` out.`,
        { cause: error },
      )
    : error;
}

async function ledgerBytes(terminal: Terminal, options: LedgerCommandOptions): Promise<Uint8Array> {
  if (options.file === undefined) {
    const connection = await connect(terminal, options);
    return withCliErrors(connection, () => bytesOnBranch(connection, options.dataBranch));
  }
  if (options.repo !== undefined) {
    throw usageError('Name either a file with `--file` or a repository with `--repo`, not both.');
  }
  return bytesOfFile(resolve(terminal.cwd, options.file), options.file);
}

async function bytesOfFile(path: string, named: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT') throw usageError(`There is no file ${named}.`);
    if (code === 'EISDIR') {
      throw usageError(`${named} is a folder. Name the ledger’s file: handoffs.db.`);
    }
    const why = code ?? 'unknown reason';
    throw new CliError(exitCodes.world, `${named} cannot be read (${why}).`, { cause });
  }
}

async function bytesOnBranch(connection: GitHubConnection, branch: string): Promise<Uint8Array> {
  const { octokit, owner, repo } = connection;
  const file = { octokit, owner, repo, branch, path: 'handoffs.db', readme: '' };
  const stored = await openDataBranch(file).read();
  if (stored === null) {
    await demandRepository(connection);
    throw new CliError(
      exitCodes.world,
      `${owner}/${repo} has no branch ${branch}, so there is no ledger yet: the first handoff begins it. If handoffs were filed already, ask \`baton doctor\`; if the ledger is kept elsewhere, name it with \`--data-branch\`.`,
    );
  }
  return stored.bytes;
}

/** GitHub says "not found" of a branch and of a repository alike. */
async function demandRepository({ octokit, owner, repo, token }: GitHubConnection): Promise<void> {
  try {
    await octokit.repos.get({ owner, repo });
  } catch (error) {
    if (statusOf(error) !== 404) {
      await withErrorContext('look for the repository', () => Promise.reject(error));
    }
    throw new CliError(
      exitCodes.world,
      token === null
        ? `GitHub shows no repository ${owner}/${repo} to somebody without a token. ${howToGiveToken}`
        : `GitHub shows no repository ${owner}/${repo} to the token from ${token.from}. Look at its name, and whether the token may read it.`,
      { cause: error },
    );
  }
}
