// Opens the ledger for a command: a local file, or the one on the data branch.

import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pluralize } from '../../../base/join-list.ts';
import { blobId } from '../../../github/data-branch/blob-id.ts';
import { openDataBranch } from '../../../github/data-branch/data-branch.ts';
import { statusOf, toServiceError } from '../../../github/http/map-errors.ts';
import { CorruptLedgerError } from '../../../ledger/errors.ts';
import {
  type ArchiveScope,
  type FilesBeside,
  type LedgerReader,
  openLedgerReader,
} from '../../../ledger/ledger-reader.ts';
import type { CopiedPart } from '../../../ledger/postgres/copy-ledger.ts';
import { parseReceipts } from '../../../ledger/receipts/receipt-codec.ts';
import { readReceipts, receiptsPath } from '../../../ledger/receipts/receipt-file.ts';
import type { LeftOutArchive } from '../../../metrics/measured.ts';
import { CliError, exitCodes, usageError } from '../../cli-error.ts';
import { errorCode } from '../../folder/read-files.ts';
import { connect, type GitHubConnection, withCliErrors } from '../../github/connect.ts';
import { branchFor, usesDatabase } from '../../github/workflow-here.ts';
import { withProgress } from '../../output/progress.ts';
import type { Terminal } from '../../output/terminal.ts';
import { wrapLines } from '../../output/wrap.ts';
import { withOrganisation } from './all-repositories.ts';
import { closedLine } from './closed-line.ts';
import { copyFromDatabase, databaseOf } from './database.ts';

export interface LedgerCommandOptions {
  readonly file?: string;
  readonly repo?: string;
  readonly host?: string;
  readonly dataBranch?: string;
  readonly databaseUrl?: string;
  /** Of the PostgreSQL database. */
  readonly allRepositories?: true;
}

/** The ledger of one repository. */
export interface OfRepository<T> {
  /** `owner/name`; null: that of the options. */
  readonly repository: string | null;
  readonly answer: T;
}

/** Opens the ledger, or one after the other those of all repositories in the database. */
export async function withLedgers<T>(
  terminal: Terminal,
  options: LedgerCommandOptions,
  ask: (reader: LedgerReader) => Promise<T>,
  archives: ArchiveScope = 'none',
): Promise<readonly OfRepository<T>[]> {
  if (options.allRepositories !== true) {
    return [{ repository: null, answer: await withLedger(terminal, options, ask, archives) }];
  }
  return withOrganisation(terminal, options, {
    ask: async (all) => {
      const answers: OfRepository<T>[] = [];
      for (const repository of await all.repositories()) {
        const bytes = await all.copy(repository, partOf(archives));
        if (bytes === null) {
          continue;
        }
        const reader = await openLedgerReader(bytes);
        try {
          answers.push({ repository: repository.name, answer: await ask(reader) });
        } finally {
          reader.close();
        }
      }
      return answers;
    },
  });
}

/**
 * Opens the ledger, asks, and closes it.
 * @param archives those that its tables and its view have the rows of
 */
export async function withLedger<T>(
  terminal: Terminal,
  options: LedgerCommandOptions,
  ask: (reader: LedgerReader) => Promise<T>,
  archives: ArchiveScope = 'none',
): Promise<T> {
  const { reader, leftOut, closed } = await withProgress(
    terminal,
    'Reading the ledger',
    async () => {
      try {
        const { bytes, ...beside } = await ledgerFiles(terminal, options, archives);
        const opened = await openLedgerReader(bytes, beside);
        return {
          reader: opened,
          leftOut: await opened.merge(archives),
          closed: await opened.closed(),
        };
      } catch (error) {
        throw withFileErrors(error, options.file);
      }
    },
  );
  if (closed !== null) {
    terminal.stderr(wrapLines(terminal, `${closedLine(closed)}\n`));
  }
  for (const one of leftOut) {
    terminal.stderr(wrapLines(terminal, `${leftOutLine(one, options)}\n`));
  }
  try {
    return await ask(reader);
  } finally {
    reader.close();
  }
}

export function leftOutLine(
  { archive, handoffs }: LeftOutArchive,
  { file }: Pick<LedgerCommandOptions, 'file'>,
): string {
  const [where, fix] =
    file === undefined
      ? ['is missing on the data branch or damaged', 'Restore it from an earlier commit.']
      : [
          `is not next to ${file}, or is of another commit`,
          'Copy it from the same commit of the data branch.',
        ];
  return `Left out: ${pluralize(handoffs, 'issue')} in ${archive}, which ${where}. ${fix}`;
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

interface LedgerFiles extends Required<FilesBeside> {
  readonly bytes: Uint8Array;
}

async function ledgerFiles(
  terminal: Terminal,
  options: LedgerCommandOptions,
  needed: ArchiveScope,
): Promise<LedgerFiles> {
  const database = databaseOf(terminal, options);
  if (database !== null) {
    return {
      bytes: await copyFromDatabase(terminal, database, options, partOf(needed)),
      readVersion: async () => null,
      readReceipts: async () => [],
    };
  }
  if (options.file === undefined) {
    const connection = await connect(terminal, { ...options, acceptsFile: true });
    const branch = await branchFor(terminal, connection.repository, options);
    return withCliErrors(connection, () => filesOnBranch(terminal, connection, branch));
  }
  if (options.repo !== undefined) {
    throw usageError('Choose one of `--file` and `--repo`.');
  }
  const path = resolve(terminal.cwd, options.file);
  return {
    bytes: await bytesOfFile(path, options.file),
    readVersion: (version, archive) => archiveBeside(path, archive, version),
    readReceipts: async () => {
      const receipts = await readFile(join(dirname(path), receiptsPath), 'utf8').catch(() => '');
      return parseReceipts(receipts);
    },
  };
}

/** Of the rows in a database; undefined: all are needed. */
function partOf(needed: ArchiveScope): CopiedPart | undefined {
  switch (needed) {
    case 'all':
      return undefined;
    case 'none':
      return 'open';
    case 'listed':
      return 'handoffs';
    default:
      return needed;
  }
}

/** null: it is not there, or is of another commit. */
async function archiveBeside(
  ledger: string,
  archive: string,
  version: string,
): Promise<Uint8Array | null> {
  // `baton compact` puts those of handoffs-<time>.db into the folder handoffs-<time>.
  const folders = [dirname(ledger), ledger.replace(/\.db$/, '')];
  for (const folder of folders) {
    const bytes = await readFile(join(folder, archive)).catch(() => null);
    if (bytes !== null && blobId(bytes) === version) {
      return bytes;
    }
  }
  return null;
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

async function filesOnBranch(
  terminal: Terminal,
  connection: GitHubConnection,
  branch: string,
): Promise<LedgerFiles> {
  const { octokit, owner, repo } = connection;
  const file = { octokit, owner, repo, branch, path: 'handoffs.db', readme: '' };
  const { read, readVersion, readBeside } = openDataBranch(file);
  const stored = await read();
  if (stored === null) {
    await demandRepository(connection);
    if (await usesDatabase(terminal, connection.repository)) {
      throw new CliError(
        exitCodes.service,
        `${owner}/${repo} has no branch ${branch}: its workflow keeps the ledger in PostgreSQL. Set DATABASE_URL, or pass \`--database-url\`.`,
      );
    }
    throw new CliError(
      exitCodes.service,
      `${owner}/${repo} has no branch ${branch}, so there is no ledger yet. The first handoff creates it. If there are handoffs already, run \`baton doctor\`. If the ledger is on another branch, pass \`--data-branch\`.`,
    );
  }
  return {
    bytes: stored.bytes,
    readVersion: (version, archive) =>
      withCliErrors(connection, () => readVersion(version, archive)),
    readReceipts: () => withCliErrors(connection, () => readReceipts({ readBeside })),
  };
}

/** GitHub responds 404 for a missing branch and for a missing repository. */
async function demandRepository(connection: GitHubConnection): Promise<void> {
  const { octokit, owner, repo, token, howToGiveToken } = connection;
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
