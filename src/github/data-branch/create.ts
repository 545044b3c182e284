// Creates the data branch with a root commit, so that it shares no history with the code.

import type { WriteOutcome } from '../../ports/ledger-store.ts';
import { statusOf } from '../http/map-errors.ts';
import { noRetry } from '../http/retry.ts';
import { type DataFile, headCommit, mapWriteError, notWritable } from './file.ts';
import { type FileContent, treeEntries } from './tree-entries.ts';

interface FirstCommit {
  /** With the ledger. */
  readonly files: readonly FileContent[];
  /** Of the ledger. */
  readonly version: string;
  readonly message: string;
  readonly readme: string;
}

export async function createDataBranch(file: DataFile, first: FirstCommit): Promise<WriteOutcome> {
  try {
    return await commitFirst(file, first);
  } catch (error) {
    // GitHub answers 404 without write access; this request looks nothing up that could be missing.
    if (statusOf(error) === 404) {
      throw notWritable(file, error);
    }
    // Another run created it meanwhile. A rule against new branches responds 422 too, but leaves no
    // branch.
    return statusOf(error) === 422 && (await headCommit(file)) !== null
      ? { kind: 'conflict' }
      : mapWriteError(file, error);
  }
}

async function commitFirst(
  file: DataFile,
  { files, version, message, readme }: FirstCommit,
): Promise<WriteOutcome> {
  const { octokit, owner, repo, branch } = file;
  const at = { owner, repo };
  const readmeEntry = { mode: '100644', type: 'blob', path: 'README.md', content: readme } as const;
  const tree = await octokit.git.createTree({
    ...at,
    tree: [readmeEntry, ...(await treeEntries(file, files))],
  });
  const commit = await octokit.git.createCommit({
    ...at,
    message,
    tree: tree.data.sha,
    parents: [],
  });
  const { sha } = commit.data;
  await octokit.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha, request: noRetry });
  return { kind: 'written', version, commit: sha };
}
