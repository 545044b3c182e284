// Resolves a ref: a branch, a tag, a full ref name, or a commit's id.

import { type Commit, readCommit } from './commit.ts';
import { branchRef, defaultBranchName, type GitStore } from './git-store.ts';

export async function findCommit(git: GitStore, ref: string): Promise<Commit | null> {
  const oid = await findOid(git, ref);
  return oid === null ? null : readCommit(git.objects, oid);
}

async function findOid(git: GitStore, ref: string): Promise<string | null> {
  if (ref === 'HEAD') {
    return git.refs.read(branchRef(defaultBranchName));
  }
  const names = ref.startsWith('refs/')
    ? [ref]
    : [branchRef(ref), `refs/tags/${ref}`, `refs/${ref}`];
  for (const name of names) {
    const oid = await git.refs.read(name);
    if (oid !== null) {
      return oid;
    }
  }
  return /^[0-9a-f]{40}$/.test(ref) ? ref : null;
}
