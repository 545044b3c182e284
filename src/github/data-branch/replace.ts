// The data branch's file, written anew: also where it is missing or cannot be read. The one that stood
// there stays beside it, in the same commit, so that nothing is lost by it.

import { toIsoSeconds } from '../../base/instant.ts';
import type { BranchState, WriteOutcome } from '../../ports/ledger-store.ts';
import { statusOf } from '../http/map-errors.ts';
import { createDataBranch } from './create.ts';
import { type DataFile, headCommit, mapWriteError } from './file.ts';

interface Superseding {
  readonly base64: string;
  readonly standing: BranchState;
  /** Name for the file that stood there. */
  readonly keepAs: string;
  readonly message: string;
  /** For a branch that is begun by this. */
  readonly readme: string;
}

export async function supersedeFile(
  file: DataFile,
  { standing, ...change }: Superseding,
): Promise<WriteOutcome> {
  if (standing.commit === null) {
    return createDataBranch(file, change);
  }
  try {
    return await commitOnto(file, standing.commit, { ...change, standing });
  } catch (error) {
    // The branch has moved on. A rule against it answers 422 too; then it stands where it stood.
    return statusOf(error) === 422 && (await headCommit(file)) !== standing.commit
      ? { kind: 'conflict' }
      : mapWriteError(file, error);
  }
}

async function commitOnto(
  file: DataFile,
  parent: string,
  { base64, standing, keepAs, message }: Superseding,
): Promise<WriteOutcome> {
  const { octokit, owner, repo, branch, path } = file;
  const at = { owner, repo };
  const [blob, former] = await Promise.all([
    octokit.git.createBlob({ ...at, content: base64, encoding: 'base64' }),
    octokit.git.getCommit({ ...at, commit_sha: parent }),
  ]);
  const entry = { mode: '100644', type: 'blob' } as const;
  const kept =
    standing.file === null ? [] : [{ ...entry, path: keepAs, sha: standing.file.version }];
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
    // Not forced: it is refused unless the branch still stands where it was read.
    await octokit.git.updateRef({ ...at, ref: `heads/${branch}`, sha });
    return written;
  } catch (error) {
    // An answer that was lost on its way: the branch itself tells what came of it.
    if ((await headCommit(file)) === sha) {
      return written;
    }
    throw error;
  }
}

/** When the branch's first commit was made; null where there is no such branch. */
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
