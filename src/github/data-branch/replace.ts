// Replaces the ledger file, even if it is missing or unreadable, and changes files next to it in the
// same commit. By Git's own objects: each file is sent by itself, so that several large ones fit.

import type { BranchState, WriteOutcome } from '../../ports/ledger-store.ts';
import { statusOf } from '../http/map-errors.ts';
import { createDataBranch } from './create.ts';
import { type DataFile, headCommit, mapWriteError } from './file.ts';
import { type FileContent, treeEntries } from './tree-entries.ts';

interface Replacement {
  /** With the ledger. */
  readonly files: readonly FileContent[];
  /** Of the new ledger. */
  readonly version: string;
  readonly previous: BranchState;
  readonly message: string;
  /** For a new branch. */
  readonly readme: string;
}

export async function replaceFiles(
  file: DataFile,
  { previous, readme, ...change }: Replacement,
): Promise<WriteOutcome> {
  if (previous.commit === null) {
    return createDataBranch(file, { ...change, readme });
  }
  try {
    return await commitOnto(file, previous.commit, change);
  } catch (error) {
    // The branch has moved on. A rule also responds 422; then the branch has not moved.
    return statusOf(error) === 422 && (await headCommit(file)) !== previous.commit
      ? { kind: 'conflict' }
      : mapWriteError(file, error);
  }
}

async function commitOnto(
  file: DataFile,
  parent: string,
  { files, version, message }: Pick<Replacement, 'files' | 'version' | 'message'>,
): Promise<WriteOutcome> {
  const { octokit, owner, repo, branch } = file;
  const at = { owner, repo };
  const [entries, former] = await Promise.all([
    treeEntries(file, files),
    octokit.git.getCommit({ ...at, commit_sha: parent }),
  ]);
  const tree = await octokit.git.createTree({
    ...at,
    base_tree: former.data.tree.sha,
    tree: entries,
  });
  const commit = await octokit.git.createCommit({
    ...at,
    message,
    tree: tree.data.sha,
    parents: [parent],
  });
  const { sha } = commit.data;
  const written = { kind: 'written', version, commit: sha } as const;
  try {
    // Without force: rejected if the branch has moved.
    await octokit.git.updateRef({ ...at, ref: `heads/${branch}`, sha });
    return written;
  } catch (error) {
    // The response was lost: the branch shows the result.
    if ((await headCommit(file)) === sha) {
      return written;
    }
    throw error;
  }
}
