// The ledger file on its own branch, through GitHub's API: read as a whole, and replaced only if it is
// unchanged since.

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type {
  BranchState,
  LedgerStore,
  StoredFile,
  WriteOutcome,
} from '../../ports/ledger-store.ts';
import { ServiceError } from '../../ports/service-error.ts';
import { statusOf, withErrorContext } from '../http/map-errors.ts';
import { noRetry } from '../http/retry.ts';
import { createDataBranch } from './create.ts';
import { type DataFile, headCommit, jsonWith, mapWriteError, tooLarge } from './file.ts';
import { publishFiles } from './publish.ts';
import { branchCreatedAt, supersedeFile } from './replace.ts';

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
  return {
    name: options.branch,
    publish: async (files, message) => {
      head = await publishFiles(options, { files, message, head });
    },
    // After a conflict, the file by the branch's name may still be the old one for seconds.
    read: () =>
      withErrorContext('read the ledger', () => (hasConflicted ? readLatest() : readFile(options))),
    readRaw: () => withErrorContext('read the data branch', () => inspectBranch(options)),
    branchCreatedAt: () =>
      withErrorContext('read the history of the data branch', () => branchCreatedAt(options)),
    async replaceAndArchive({ bytes, ...change }) {
      const base64 = toBase64(options, bytes);
      return known(await supersedeFile(options, { ...change, base64, readme: options.readme }));
    },
    async write({ bytes, expected, message }) {
      const base64 = toBase64(options, bytes);
      return known(
        expected === null
          ? await createDataBranch(options, { base64, message, readme: options.readme })
          : await replaceFile(options, { base64, message, sha: expected }),
      );
    },
  };
}

function toBase64(file: DataFile, bytes: Uint8Array): string {
  if (bytes.length > largest) {
    throw tooLarge(file, bytes.length);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
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

/** Reads by the id of the latest commit, and each commit once. */
function createHeadReader(file: DataFile): () => Promise<StoredFile | null> {
  let last: { readonly commit: string; readonly file: StoredFile } | null = null;
  return async () => {
    const commit = await headCommit(file);
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

/** How often the file is read if the connection breaks in the middle of it. */
const maxReads = 3;

/** null: the branch or the file does not exist. */
async function bytesAt(file: DataFile, ref: string): Promise<Uint8Array | null> {
  for (let reads = 1; ; reads += 1) {
    try {
      return await download(file, ref);
    } catch (error) {
      // The client retries requests; this body is read after it has passed the answer on.
      if (reads === maxReads || !(error instanceof TypeError)) {
        throw error;
      }
    }
  }
}

async function download(
  { octokit, owner, repo, path }: DataFile,
  ref: string,
): Promise<Uint8Array | null> {
  try {
    const response = await octokit.repos.getContent({
      owner,
      repo,
      path,
      ref,
      headers: { accept: 'application/vnd.github.raw+json' },
      // GitHub labels the bytes as UTF-8 text, and decoding them would corrupt them.
      request: { parseSuccessResponseBody: false },
    });
    const body: unknown = response.data;
    if (!isIterable(body)) {
      throw new TypeError('The response body was already read.');
    }
    return await joined(body);
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw error;
  }
}

const bytesShape = v.instance(Uint8Array);

function isIterable(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** Concatenates once; a new Response would copy each chunk again. */
async function joined(body: AsyncIterable<unknown>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) {
    pieces.push(v.parse(bytesShape, piece));
  }
  const { buffer, byteOffset, length } = Buffer.concat(pieces);
  return new Uint8Array(buffer, byteOffset, length);
}

/** The version is Git's blob SHA, so it needs no extra request. */
function stored(bytes: Uint8Array): StoredFile {
  const version = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return { bytes, version };
}

const written = v.object({
  content: v.object({ sha: v.string() }),
  commit: v.object({ sha: v.string() }),
});

async function replaceFile(
  file: DataFile,
  {
    base64,
    message,
    sha,
  }: { readonly base64: string; readonly message: string; readonly sha: string },
): Promise<WriteOutcome> {
  const { octokit, owner, repo, path, branch } = file;
  const answer = await octokit
    .request({
      method: 'PUT',
      url: '/repos/{owner}/{repo}/contents/{path}',
      owner,
      repo,
      path,
      // Without author and committer, GitHub signs the commit.
      data: jsonWith(base64, { message, sha, branch }),
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
