// The ledger in the Git repository, read with Git instead of Baton.

import fs from 'node:fs';
import git from 'isomorphic-git';
import type { LocalGitHub } from '../github/local-github.ts';
import type { SandboxLedger } from './sandbox-ledger.ts';

const ledgerBranch = 'handoff-data';

export function gitLedger({ gitDirectory }: LocalGitHub): SandboxLedger {
  const repository = { fs, gitdir: gitDirectory };
  const head = async () =>
    (await git.listBranches(repository)).includes(ledgerBranch)
      ? git.resolveRef({ ...repository, ref: `refs/heads/${ledgerBranch}` })
      : null;
  return {
    databaseUrl: null,
    inputs: {},
    head,
    async changes() {
      if ((await head()) === null) {
        return [];
      }
      const commits = await git.log({ ...repository, ref: ledgerBranch });
      return commits.map(({ oid, commit }) => ({ id: oid, message: commit.message })).reverse();
    },
    async file() {
      const oid = await git.resolveRef({ ...repository, ref: `refs/heads/${ledgerBranch}` });
      const { blob } = await git.readBlob({ ...repository, oid, filepath: 'handoffs.db' });
      return blob;
    },
    close: async () => {},
  };
}
