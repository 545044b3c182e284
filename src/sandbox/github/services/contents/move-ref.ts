// Creates, moves and deletes refs through the API. By default refs only move forwards, which makes it a
// compare-and-swap.

import { unprocessable } from '../../api-error.ts';
import { type Commit, isAncestor, readCommit, walk } from '../../git/commit.ts';
import { isRefName, type Ref } from '../../git/refs.ts';
import { requirePermission } from '../permissions.ts';
import type { RequestContext } from '../request-context.ts';

const writePermission = { area: 'contents', role: 'write' } as const;
const maxPushedCommits = 20;
export const protectedRefMessage =
  'Repository rule violations found\n\nCannot update this protected ref.\n\n';

function ruleAnswer({ hub }: RequestContext): string {
  return hub.behaviour.ruleAnswer === 'named' ? protectedRefMessage : hub.behaviour.ruleAnswer;
}

export function isProtected({ repository }: RequestContext, ref: string): boolean {
  return repository.protectedRefs.has(ref);
}

export async function createRef(scene: RequestContext, ref: Ref): Promise<Ref> {
  requirePermission(scene, writePermission);
  if (!isRefName(ref.name)) {
    throw unprocessable(`${ref.name} is not a valid ref name.`);
  }
  await demandCommit(scene, ref.oid);
  if (isProtected(scene, ref.name)) {
    throw unprocessable(ruleAnswer(scene));
  }
  return scene.repository.git.serially(async () => {
    if ((await scene.repository.git.refs.read(ref.name)) !== null) {
      throw unprocessable('Reference already exists');
    }
    await setRef(scene, ref, { before: null, isForced: false });
    return ref;
  });
}

export async function updateRef(
  scene: RequestContext,
  ref: Ref,
  {
    isForced,
    expected = null,
  }: {
    readonly isForced: boolean;
    /** The commit that the ref must be at; null: it may be elsewhere. */
    readonly expected?: string | null;
  },
): Promise<Ref> {
  requirePermission(scene, writePermission);
  await demandCommit(scene, ref.oid);
  if (isProtected(scene, ref.name)) {
    throw unprocessable(ruleAnswer(scene));
  }
  const { refs, objects, serially } = scene.repository.git;
  return serially(async () => {
    const before = await refs.read(ref.name);
    if (before === null) {
      throw unprocessable('Reference does not exist');
    }
    if (expected !== null && before !== expected) {
      throw unprocessable('Reference is not at the expected commit');
    }
    const isForward = await isAncestor(objects, before, ref.oid);
    if (!isForward && !isForced) {
      throw unprocessable('Update is not a fast forward');
    }
    await setRef(scene, ref, { before, isForced: !isForward });
    return ref;
  });
}

export async function deleteRef(scene: RequestContext, name: string): Promise<void> {
  requirePermission(scene, writePermission);
  const { refs, serially } = scene.repository.git;
  await serially(async () => {
    const before = await refs.read(name);
    if (before === null) {
      throw unprocessable('Reference does not exist');
    }
    await refs.remove(name);
    const push = { ref: name, before, after: null, isForced: false, commits: [] };
    scene.announcements.push({ event: 'push', push });
  });
}

/** Only call this from within the queue of writers. */
export async function setRef(
  scene: RequestContext,
  ref: Ref,
  from: { readonly before: string | null; readonly isForced: boolean },
): Promise<void> {
  const commits = await gained(scene, ref.oid, from.before);
  await scene.repository.git.refs.write(ref.name, ref.oid);
  scene.repository.activity.pushedAt = scene.at;
  const push = { ref: ref.name, after: ref.oid, ...from, commits };
  scene.announcements.push({ event: 'push', push });
}

async function demandCommit(scene: RequestContext, oid: string): Promise<void> {
  if ((await readCommit(scene.repository.git.objects, oid)) === null) {
    throw unprocessable('Object does not exist');
  }
}

async function gained(
  scene: RequestContext,
  after: string,
  before: string | null,
): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  for await (const commit of walk(scene.repository.git.objects, after)) {
    if (commit.oid === before || commits.length === maxPushedCommits) {
      break;
    }
    commits.push(commit);
  }
  return commits.reverse();
}
