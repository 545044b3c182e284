// The ledger in the Git repository, read with Git instead of Baton.

import fs from 'node:fs';
import git from 'isomorphic-git';
import type { LocalGitHub } from '../github/local-github.ts';
import { demoDataBranch } from './demo-setup.ts';

export interface LedgerCommit {
  readonly id: string;
  readonly message: string;
}

/** The newest commit; null before the branch exists. */
export async function ledgerHead(github: LocalGitHub): Promise<string | null> {
  const repository = { fs, gitdir: github.gitDirectory };
  const branches = await git.listBranches(repository);
  return branches.includes(demoDataBranch)
    ? git.resolveRef({ ...repository, ref: `refs/heads/${demoDataBranch}` })
    : null;
}

/** Oldest first; empty before the branch exists. */
export async function ledgerCommits(github: LocalGitHub): Promise<readonly LedgerCommit[]> {
  const repository = { fs, gitdir: github.gitDirectory };
  const branches = await git.listBranches(repository);
  if (!branches.includes(demoDataBranch)) {
    return [];
  }
  const commits = await git.log({ ...repository, ref: demoDataBranch });
  return commits.map(({ oid, commit }) => ({ id: oid, message: commit.message })).reverse();
}

export async function ledgerFile(github: LocalGitHub): Promise<Uint8Array> {
  const repository = { fs, gitdir: github.gitDirectory };
  const oid = await git.resolveRef({ ...repository, ref: `refs/heads/${demoDataBranch}` });
  const { blob } = await git.readBlob({ ...repository, oid, filepath: 'handoffs.db' });
  return blob;
}
