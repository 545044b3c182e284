// Several files in one commit, like a push by a person.

import { conflict } from './api-error.ts';
import { readCommit, writeCommit } from './git/commit.ts';
import { branchRef, defaultBranchName } from './git/git-store.ts';
import { withPath, writeTree } from './git/tree.ts';
import type { SandboxRepository } from './model/repository.ts';
import type { GitHubState } from './model/state.ts';
import { setRef } from './services/contents/move-ref.ts';
import { signatureOf } from './services/contents/sign.ts';
import { requirePermission } from './services/permissions.ts';
import { createScene, type RequestContext } from './services/request-context.ts';
import { tokenFor } from './tokens.ts';
import { deliverWebhooks } from './webhooks/deliver.ts';

export interface FilesCommit {
  /** By path; null deletes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message: string;
  /** Default: the default branch. A branch that does not exist starts without a parent. */
  readonly branch?: string;
  /** Rejected unless the branch is at this commit. */
  readonly onto?: string;
}

/** @returns the commit's id */
export type CommitFiles = (commit: FilesCommit & { readonly as: string }) => Promise<string>;

export function createCommitter(hub: GitHubState, repository: SandboxRepository): CommitFiles {
  return async ({ as, ...commit }) => {
    const caller = hub.credentials.get(tokenFor(hub, as));
    if (caller === undefined) {
      throw new Error(`No one here is called ${as}`);
    }
    const scene = createScene(hub, repository, caller);
    requirePermission(scene, { area: 'contents', role: 'write' });
    const oid = await writeFiles(scene, commit);
    deliverWebhooks(scene);
    return oid;
  };
}

export function writeFiles(
  scene: RequestContext,
  { files, message, branch = defaultBranchName, onto }: FilesCommit,
): Promise<string> {
  const { objects, refs, serially } = scene.repository.git;
  return serially(async () => {
    const head = await refs.read(branchRef(branch));
    if (onto !== undefined && head !== onto) {
      throw conflict(`Expected branch to point to "${head}" but it did not. Pull and try again.`);
    }
    const parent = head === null ? null : await readCommit(objects, head);
    let root = parent?.tree ?? null;
    for (const [path, content] of Object.entries(files)) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const place =
        bytes === null
          ? null
          : { mode: '100644' as const, oid: await objects.write('blob', bytes) };
      root = await withPath(objects, root, path, place);
    }
    const tree = root ?? (await writeTree(objects, []));
    const author = signatureOf(scene.caller.account, scene.at);
    const parents = parent === null ? [] : [parent.oid];
    const { oid } = await writeCommit(objects, {
      tree,
      parents,
      message,
      author,
      committer: author,
    });
    await setRef(scene, { name: branchRef(branch), oid }, { before: head, isForced: false });
    return oid;
  });
}
