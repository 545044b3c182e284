// Writes through the Contents API: one file, one commit. The `sha` is compared if the file exists, and
// otherwise ignored.

import { conflict, notFound, unprocessable } from '../../api-error.ts';
import { type Commit, readCommit, writeCommit } from '../../git/commit.ts';
import { branchRef, defaultBranchName } from '../../git/git-store.ts';
import { findAt, type TreeObject, treeEntryType, withPath, writeTree } from '../../git/tree.ts';
import { requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';
import { isProtected, protectedRefMessage, setRef } from './move-ref.ts';
import { demandNoSecret } from './push-protection.ts';
import { type Named, signaturesFor } from './sign.ts';

export interface FileChange {
  readonly path: string;
  readonly branch?: string | undefined;
  readonly message: string;
  readonly sha?: string | undefined;
  readonly author?: Named | undefined;
  readonly committer?: Named | undefined;
}

export interface FileWritten {
  readonly commit: Commit;
  /** null: deleted. */
  readonly blob: string | null;
  readonly isNew: boolean;
}

export async function putFile(
  scene: RequestContext,
  change: FileChange,
  bytes: Uint8Array,
): Promise<FileWritten> {
  demandToWrite(scene);
  return onBranch(scene, change, async (place) => {
    checkVersion(change, place);
    demandNoSecret(scene, bytes);
    const oid = await scene.repository.git.objects.write('blob', bytes);
    return { mode: place?.mode ?? '100644', oid };
  });
}

export async function deleteFile(scene: RequestContext, change: FileChange): Promise<FileWritten> {
  demandToWrite(scene);
  return onBranch(scene, change, async (place) => {
    if (place === null) {
      throw notFound();
    }
    checkVersion(change, place);
    return null;
  });
}

function demandToWrite(scene: RequestContext): void {
  requirePermission(
    scene,
    { area: 'contents', role: 'write' },
    'Resource not accessible by personal access token',
  );
}

function checkVersion({ path, sha }: FileChange, place: TreeObject | null): void {
  if (place === null) {
    return;
  }
  if (treeEntryType(place.mode) !== 'blob') {
    throw unprocessable(`${path} is not a file`);
  }
  if (sha === undefined) {
    throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.');
  }
  if (sha !== place.oid) {
    throw conflict(`${path} does not match ${sha}`);
  }
}

/**
 * The head may move while a request waits for its turn, also for another file. GitHub then rejects the
 * request instead of retrying.
 */
async function onBranch(
  scene: RequestContext,
  change: FileChange,
  decide: (place: TreeObject | null) => Promise<TreeObject | null>,
): Promise<FileWritten> {
  const { refs, serially } = scene.repository.git;
  const branch = change.branch?.replace(/^refs\/heads\//, '') ?? defaultBranchName;
  const name = branchRef(branch);
  if (isProtected(scene, name)) {
    const { ruleAnswer } = scene.hub.behaviour;
    throw ruleAnswer === 'named' ? conflict(protectedRefMessage) : unprocessable(ruleAnswer);
  }
  const expected = await refs.read(name);
  if (expected === null) {
    throw notFound(`Branch ${branch} not found`);
  }
  return serially(async () => {
    const head = await refs.read(name);
    if (head === null) {
      throw notFound(`Branch ${branch} not found`);
    }
    if (head !== expected) {
      throw conflict(`is at ${head} but expected ${expected}`);
    }
    return commitOnto(scene, { name, oid: head }, change, decide);
  });
}

async function commitOnto(
  scene: RequestContext,
  head: { readonly name: string; readonly oid: string },
  change: FileChange,
  decide: (place: TreeObject | null) => Promise<TreeObject | null>,
): Promise<FileWritten> {
  const { objects } = scene.repository.git;
  const parent = await readCommit(objects, head.oid);
  if (parent === null) {
    throw notFound();
  }
  const former = await findAt(objects, parent.tree, change.path);
  const place = await decide(former);
  const tree =
    (await withPath(objects, parent.tree, change.path, place)) ?? (await writeTree(objects, []));
  const signatures = signaturesFor(scene, change);
  const commit = await writeCommit(objects, {
    tree,
    parents: [head.oid],
    message: change.message,
    ...signatures,
  });
  await setRef(scene, { name: head.name, oid: commit.oid }, { before: head.oid, isForced: false });
  return { commit, blob: place?.oid ?? null, isNew: former === null };
}
