// Commits, trees and refs as the Git endpoints show them.

import type { Commit, Signature } from '../../git/commit.ts';
import type { Ref } from '../../git/refs.ts';
import { type ListedEntry, treeEntryType } from '../../git/tree.ts';
import type { SandboxRepository } from '../../model/repository.ts';
import type { GitHubState } from '../../model/state.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';

const unsignedVerification = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
} as const;

export function showGitCommit(hub: GitHubState, repository: SandboxRepository, commit: Commit) {
  const api = repositoryUrl(hub, repository);
  const page = repositoryPage(repository);
  return {
    sha: commit.oid,
    node_id: `C_${Buffer.from(commit.oid).toString('base64url')}`,
    url: `${api}/git/commits/${commit.oid}`,
    html_url: `${page}/commit/${commit.oid}`,
    author: showSignature(commit.author),
    committer: showSignature(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
    verification: unsignedVerification,
  };
}

/** The same commit as in the list of commits and in branches. */
export function showCommit(hub: GitHubState, repository: SandboxRepository, commit: Commit) {
  const { sha, node_id, html_url, author, committer, message, tree, parents, verification } =
    showGitCommit(hub, repository, commit);
  const url = `${repositoryUrl(hub, repository)}/commits/${sha}`;
  return {
    sha,
    node_id,
    url,
    html_url,
    comments_url: `${url}/comments`,
    commit: { url, author, committer, message, tree, comment_count: 0, verification },
    author: null,
    committer: null,
    parents,
  };
}

export function showRef(hub: GitHubState, repository: SandboxRepository, ref: Ref) {
  const api = repositoryUrl(hub, repository);
  return {
    ref: ref.name,
    node_id: `REF_${Buffer.from(ref.name).toString('base64url')}`,
    url: `${api}/git/${ref.name}`,
    object: { type: 'commit', sha: ref.oid, url: `${api}/git/commits/${ref.oid}` },
  };
}

export function showTree(
  hub: GitHubState,
  repository: SandboxRepository,
  tree: {
    readonly oid: string;
    readonly entries: readonly ListedEntry[];
    readonly sizes: ReadonlyMap<string, number>;
  },
) {
  const api = repositoryUrl(hub, repository);
  const shown = tree.entries.map(({ path, mode, oid }) => {
    const type = treeEntryType(mode);
    const size = tree.sizes.get(oid);
    const url = `${api}/git/${type}s/${oid}`;
    return { path, mode, type, sha: oid, ...(size === undefined ? {} : { size }), url };
  });
  return { sha: tree.oid, url: `${api}/git/trees/${tree.oid}`, tree: shown, truncated: false };
}

function showSignature({ name, email, at }: Signature) {
  return { name, email, date: at };
}
