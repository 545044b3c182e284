// The size and age of the data branch, in three cheap requests however long it is.

import { toIsoSeconds } from '../../base/time/instant.ts';
import { statusOf } from '../http/map-errors.ts';
import type { DataFile } from './file.ts';

export interface BranchHistory {
  readonly commits: number;
  /** UTC ISO 8601. */
  readonly firstAt: string;
  readonly lastAt: string;
  /** Of the latest commit; `bytes` counts all of them. */
  readonly files: number;
  readonly bytes: number;
  /** Their ids, by path. */
  readonly blobs: ReadonlyMap<string, string>;
}

type Place = Omit<DataFile, 'path'>;

/** null if the branch does not exist. */
export async function readHistory(at: Place): Promise<BranchHistory | null> {
  const ends = await firstAndLast(at);
  if (ends === null) {
    return null;
  }
  const { octokit, owner, repo } = at;
  const { commits, first, last } = ends;
  const { data } = await octokit.git.getTree({
    owner,
    repo,
    tree_sha: last.sha,
    recursive: 'true',
  });
  const blobs = data.tree.filter(({ type }) => type === 'blob');
  return {
    commits,
    firstAt: timeOf(first),
    lastAt: timeOf(last),
    files: blobs.length,
    bytes: blobs.reduce((sum, { size = 0 }) => sum + size, 0),
    blobs: new Map(blobs.map(({ path, sha }) => [path, sha])),
  };
}

/** Time of the branch's first commit; null if the branch does not exist. */
export async function branchCreatedAt(at: Place): Promise<string | null> {
  const ends = await firstAndLast(at);
  return ends === null ? null : timeOf(ends.first);
}

/** The first commit is the last page of one commit each. */
export async function firstAndLast({ octokit, owner, repo, branch }: Place) {
  const list = (page: number) =>
    octokit.repos.listCommits({ owner, repo, sha: branch, per_page: 1, page });
  try {
    const newest = await list(1);
    const [last] = newest.data;
    const commits = Number(
      /[?&]page=(\d+)[^>]*>; rel="last"/.exec(newest.headers.link ?? '')?.[1] ?? 1,
    );
    const [first] = commits === 1 ? newest.data : (await list(commits)).data;
    return first === undefined || last === undefined ? null : { commits, first, last };
  } catch (error) {
    if (statusOf(error) === 404) {
      return null;
    }
    throw error;
  }
}

function timeOf({
  commit,
}: {
  readonly commit: { readonly committer: { readonly date?: string } | null };
}): string {
  return toIsoSeconds(commit.committer?.date ?? '');
}
