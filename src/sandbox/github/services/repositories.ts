// Repositories are renamed and transferred, and copied by a template, a fork or a mirror.

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { unprocessable, validationFailed } from '../api-error.ts';
import { readCommit, writeCommit } from '../git/commit.ts';
import { branchRef, createGitStore, defaultBranchName, type GitStore } from '../git/git-store.ts';
import { type Account, folded } from '../model/account.ts';
import { createRepository, fullName, type SandboxRepository } from '../model/repository.ts';
import { accountNamed } from '../model/state.ts';
import { requirePermission } from './permissions.ts';
import type { RequestContext } from './request-context.ts';

/** Its id stays, and its old name leads to it. */
export function moveRepository(
  scene: RequestContext,
  { owner, name }: { readonly owner?: string | undefined; readonly name?: string | undefined },
): SandboxRepository {
  requirePermission(scene, { area: 'contents', role: 'admin' });
  const { hub, repository } = scene;
  const before = folded(fullName(repository));
  const next = { owner: ownerOf(scene, owner), name: name ?? repository.name };
  refuseTaken(scene, next);
  Object.assign(repository.place, next);
  hub.repositories.delete(before);
  hub.repositories.set(folded(fullName(repository)), repository);
  hub.formerNames.set(before, repository.id);
  return repository;
}

interface CopyOptions {
  readonly owner?: string | undefined;
  readonly name: string;
  /** A template starts each branch with one commit; a fork or mirror keeps the history. */
  readonly keepsHistory: boolean;
  readonly allBranches: boolean;
}

/** Branches come along; issues and labels do not. */
export async function copyRepository(
  scene: RequestContext,
  { owner, name, keepsHistory, allBranches }: CopyOptions,
): Promise<SandboxRepository> {
  requirePermission(scene, { area: 'contents', role: 'read' });
  const { hub, repository: from } = scene;
  const place = { owner: ownerOf(scene, owner), name };
  refuseTaken(scene, place);
  const directory = join(from.git.directory, '../..', `${place.owner.login}/${name}.git`);
  await cp(from.git.directory, directory, { recursive: true });
  const copy = createRepository({
    ...place,
    id: Math.max(...[...hub.repositories.values()].map(({ id }) => id)) + 1,
    isPrivate: from.isPrivate,
    createdAt: scene.at,
    git: await createGitStore(directory),
  });
  for (const { name: ref, oid } of await copy.git.refs.list('refs/')) {
    if (!allBranches && ref !== branchRef(defaultBranchName)) {
      await copy.git.refs.remove(ref);
    } else if (!keepsHistory) {
      await copy.git.refs.write(ref, await firstCommit(copy.git, oid, scene));
    }
  }
  hub.repositories.set(folded(fullName(copy)), copy);
  return copy;
}

async function firstCommit(
  { objects }: GitStore,
  oid: string,
  { caller, at }: RequestContext,
): Promise<string> {
  const commit = await readCommit(objects, oid);
  if (commit === null) {
    throw unprocessable('Only branches can be copied.');
  }
  const { login } = caller.account;
  const author = { name: login, email: `${login}@users.noreply.github.com`, at };
  const first = { tree: commit.tree, parents: [], message: 'Initial commit' };
  return (await writeCommit(objects, { ...first, author, committer: author })).oid;
}

function ownerOf({ hub, repository }: RequestContext, login: string | undefined): Account {
  const owner = login === undefined ? repository.owner : accountNamed(hub, login);
  if (owner === undefined) {
    throw unprocessable('Invalid new_owner');
  }
  return owner;
}

function refuseTaken(
  { hub }: RequestContext,
  { owner, name }: { readonly owner: Account; readonly name: string },
): void {
  if (hub.repositories.has(folded(`${owner.login}/${name}`))) {
    throw validationFailed({
      resource: 'Repository',
      code: 'custom',
      field: 'name',
      message: 'name already exists on this account',
    });
  }
}
