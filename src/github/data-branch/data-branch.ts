// The ledger file on its own branch, through GitHub's API: read as a whole, and replaced only if it is
// unchanged since.

import * as v from 'valibot';
import type {
  BranchState,
  LedgerStore,
  StoredFile,
  WriteOutcome,
} from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { withErrorContext } from '../http/map-errors.ts';
import { noRetry } from '../http/retry.ts';
import { blobId } from './blob-id.ts';
import { createDataBranch } from './create.ts';
import { download, rawBytes } from './download.ts';
import {
  createHeadWatch,
  type DataFile,
  headCommit,
  jsonWithFile,
  mapWriteError,
  tooLarge,
} from './file.ts';
import { branchCreatedAt } from './history.ts';

/** GitHub accepts requests of about 50 MB, and the file is sent as base64. */
const largest = 37_000_000;

export interface DataBranchOptions extends DataFile {
  /** Added next to the file when the branch is created. */
  readonly readme: string;
}

export function openDataBranch(options: DataBranchOptions): LedgerStore {
  // The last write of this run is the branch's head, unless another run has written since.
  let head: string | null = null;
  let hasConflicted = false;
  const known = (outcome: WriteOutcome) => {
    head = outcome.kind === 'written' ? outcome.commit : null;
    hasConflicted ||= outcome.kind === 'conflict';
    return outcome;
  };
  const readLatest = createHeadReader(options);
  /** In a burst many runs write at once: each upload in vain costs all of them time, and a look costs no quota. */
  const isLost = async (expected: string) =>
    hasConflicted && (await readLatest())?.version !== expected;
  return {
    name: options.branch,
    publish: async (files, message) => {
      const { publishFiles } = await import('./publish.ts');
      head = await publishFiles(options, { files, message, head });
    },
    // After a conflict, the file by the branch's name may still be the old one for seconds.
    read: () =>
      withErrorContext('read the ledger', () => (hasConflicted ? readLatest() : readFile(options))),
    readRaw: () => withErrorContext('read the data branch', () => inspectBranch(options)),
    branchCreatedAt: () =>
      withErrorContext('read the history of the data branch', () => branchCreatedAt(options)),
    readBeside: (path) =>
      withErrorContext('read the data branch', () => readBeside({ ...options, path }, head)),
    async writeBeside({ path, bytes, expected, message, mayCreateBranch }) {
      const file = { ...options, path };
      const outcome = await replaceFile(file, { bytes, message, sha: expected });
      const isLost =
        mayCreateBranch &&
        outcome.kind === 'conflict' &&
        expected === null &&
        (await headCommit(options)) === null;
      return known(
        isLost
          ? await createDataBranch(options, {
              files: [{ path, content: { base64: toBase64(options, bytes) } }],
              version: blobId(bytes),
              message,
              readme: options.readme,
            })
          : outcome,
      );
    },
    async removeBeside({ path, expected: sha, message }) {
      head = null;
      const { octokit, owner, repo, branch } = options;
      const at = { owner, repo, path, branch };
      try {
        await octokit.repos.deleteFile({ ...at, sha, message, request: noRetry });
        return 'removed';
      } catch (error) {
        const outcome = await mapWriteError(options, error);
        return outcome.kind === 'conflict' ? 'conflict' : 'removed';
      }
    },
    versionOf: blobId,
    storeFile: (bytes) =>
      withErrorContext('store an archive of the ledger', () => storeBlob(options, bytes)),
    readVersion: (version) =>
      withErrorContext('read an archive of the ledger', () => readBlob(options, version)),
    async replaceWithFiles({ bytes, files, ...change }) {
      const contents = [...files, { path: options.path, content: bytes }].map(
        ({ path, content }) => ({
          path,
          content: content instanceof Uint8Array ? { base64: toBase64(options, content) } : content,
        }),
      );
      const { replaceFiles } = await import('./replace.ts');
      return known(
        await replaceFiles(options, {
          ...change,
          files: contents,
          version: blobId(bytes),
          readme: options.readme,
        }),
      );
    },
    async write({ bytes, expected, message }) {
      if (
        expected !== null &&
        (await withErrorContext('read the ledger', () => isLost(expected)))
      ) {
        return { kind: 'conflict' };
      }
      return known(
        expected === null
          ? await createDataBranch(options, {
              files: [{ path: options.path, content: { base64: toBase64(options, bytes) } }],
              version: blobId(bytes),
              message,
              readme: options.readme,
            })
          : await replaceFile(options, { bytes, message, sha: expected }),
      );
    },
  };
}

function toBase64(file: DataFile, bytes: Uint8Array): string {
  requireSendable(file, bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}

function requireSendable(file: DataFile, bytes: Uint8Array): void {
  if (bytes.length > largest) {
    throw tooLarge(file, bytes.length);
  }
}

async function inspectBranch(file: DataFile): Promise<BranchState> {
  const commit = await headCommit(file);
  const bytes = commit === null ? null : await bytesAt(file, commit);
  return { commit, file: bytes === null ? null : stored(bytes) };
}

async function readFile(file: DataFile): Promise<StoredFile | null> {
  const bytes = await bytesAt(file, file.branch);
  if (bytes !== null) {
    return stored(bytes);
  }
  const head = await headCommit(file);
  // A new branch is readable by its commit before its name.
  return head === null ? null : readCommit(file, head);
}

/** By a commit's id: by the branch's name it may still be the old one for seconds. */
async function readBeside(file: DataFile, head: string | null): Promise<StoredFile | null> {
  const commit = head ?? (await headCommit(file));
  const bytes = commit === null ? null : await bytesAt(file, commit);
  return bytes === null ? null : stored(bytes);
}

/** Reads by the id of the latest commit, and each commit once. */
function createHeadReader(file: DataFile): () => Promise<StoredFile | null> {
  let last: { readonly commit: string; readonly file: StoredFile } | null = null;
  const head = createHeadWatch(file);
  return async () => {
    const commit = await head();
    if (commit === null) {
      return null;
    }
    if (last?.commit !== commit) {
      last = { commit, file: await readCommit(file, commit) };
    }
    return last.file;
  };
}

async function readCommit(file: DataFile, commit: string): Promise<StoredFile> {
  const atHead = await bytesAt(file, commit);
  if (atHead === null) {
    throw new ServiceError(
      'ledger_missing',
      `The data branch ${file.branch} has no ${file.path}. Nothing was changed. Restore the file from an ` +
        'earlier commit of that branch, or run this workflow by hand with `mode: rebuild`, which rebuilds it from the issues.',
    );
  }
  return stored(atHead);
}

/** The id finds a file also while a run replaces it, and after someone removed it. */
async function readBlob(
  { octokit, owner, repo }: DataFile,
  version: string,
): Promise<Uint8Array | null> {
  const bytes = await download(() =>
    octokit.git.getBlob({ owner, repo, file_sha: version, ...rawBytes }),
  );
  return bytes !== null && blobId(bytes) === version ? bytes : null;
}

async function storeBlob(file: DataFile, bytes: Uint8Array): Promise<string> {
  const { octokit, owner, repo } = file;
  const content = toBase64(file, bytes);
  const { data } = await octokit.git.createBlob({ owner, repo, content, encoding: 'base64' });
  return data.sha;
}

/** null: the branch or the file does not exist. */
function bytesAt(
  { octokit, owner, repo, path }: DataFile,
  ref: string,
): Promise<Uint8Array | null> {
  return download(() => octokit.repos.getContent({ owner, repo, path, ref, ...rawBytes }));
}

/** The version is Git's blob SHA, so it needs no extra request. */
function stored(bytes: Uint8Array): StoredFile {
  return { bytes, version: blobId(bytes) };
}

const written = v.object({
  content: v.object({ sha: v.string() }),
  commit: v.object({ sha: v.string() }),
});

async function replaceFile(
  file: DataFile,
  {
    bytes,
    message,
    sha,
  }: {
    readonly bytes: Uint8Array;
    readonly message: string;
    /** null: a new file. */
    readonly sha: string | null;
  },
): Promise<WriteOutcome> {
  const { octokit, owner, repo, path, branch } = file;
  requireSendable(file, bytes);
  const answer = await octokit
    .request({
      method: 'PUT',
      url: '/repos/{owner}/{repo}/contents/{path}',
      owner,
      repo,
      path,
      // Without author and committer, GitHub signs the commit.
      data: jsonWithFile(bytes, { message, ...(sha === null ? {} : { sha }), branch }),
      request: noRetry,
    })
    .catch((error: unknown) => mapWriteError(file, error));
  if ('kind' in answer) {
    return answer;
  }
  const parsed = v.safeParse(written, answer.data);
  if (!parsed.success) {
    // The write may have succeeded: read the branch again.
    return { kind: 'conflict' };
  }
  const { content, commit } = parsed.output;
  return { kind: 'written', version: content.sha, commit: commit.sha };
}
