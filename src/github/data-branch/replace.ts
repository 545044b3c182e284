// Replaces the ledger file, even if it is missing or unreadable. Keeps the previous file in the
// same commit.

import { toIsoSeconds } from '../../base/instant.ts';
import type { BranchState, WriteOutcome } from '../../ports/ledger-store.ts';
import { statusOf } from '../http/map-errors.ts';
import { createDataBranch } from './create.ts';
import { type DataFile, headCommit, mapWriteError } from './file.ts';

interface Superseding {
  readonly base64: string;
  readonly previous: BranchState;
  /** Name for the previous file. */
  readonly keepAs: string;
  readonly message: string;
  /** For a new branch. */
  readonly readme: string;
}

export async function supersedeFile(
  file: DataFile,
  { previous, ...change }: Superseding,
): Promise<WriteOutcome> {
  if (previous.commit === null) {
    return createDataBranch(file, change);
  }
  try {
    return await commitOnto(file, previous.commit, { ...change, previous });
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
  { base64, previous, keepAs, message }: Superseding,
): Promise<WriteOutcome> {
  const { octokit, owner, repo, branch, path } = file;
  const at = { owner, repo };
  const [blob, former] = await Promise.all([
    octokit.git.createBlob({ ...at, content: base64, encoding: 'base64' }),
    octokit.git.getCommit({ ...at, commit_sha: parent }),
  ]);
  const entry = { mode: '100644', type: 'blob' } as const;
  const kept =
    previous.file === null ? [] : [{ ...entry, path: keepAs, sha: previous.file.version }];
  const tree = await octokit.git.createTree({
    ...at,
    base_tree: former.data.tree.sha,
    tree: [{ ...entry, path, sha: blob.data.sha }, ...kept],
  });
  const commit = await octokit.git.createCommit({
    ...at,
    message,
    tree: tree.data.sha,
    parents: [parent],
  });
  const { sha } = commit.data;
  const written = { kind: 'written', version: blob.data.sha, commit: sha } as const;
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

/** Time of the branch's first commit; null if the branch does not exist. */
export async function branchCreatedAt({
  octokit,
  owner,
  repo,
  branch,
}: DataFile): Promise<string | null> {
  const list = (page: number) =>
    octokit.repos.listCommits({ owner, repo, sha: branch, per_page: 1, page });
  try {
    const newest = await list(1);
    const last = /[?&]page=(\d+)[^>]*>; rel="last"/.exec(newest.headers.link ?? '')?.[1];
    const { data } = last === undefined ? newest : await list(Number(last));
    const date = data[0]?.commit.committer?.date;
    return date === undefined ? null : toIsoSeconds(date);
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw error;
  }
}
