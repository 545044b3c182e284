// The bare repository on disk, which `git` itself can read, and the queue of its writers.

import fs from 'node:fs';
import { mkdir } from 'node:fs/promises';
import git from 'isomorphic-git';
import { createObjectStore, type ObjectStore } from './objects.ts';
import { createRefStore, type RefStore } from './refs.ts';

export const defaultBranchName = 'main';

export interface GitStore {
  readonly directory: string;
  readonly objects: ObjectStore;
  readonly refs: RefStore;
  /** Runs writers of refs one after the other. */
  serially<T>(work: () => Promise<T>): Promise<T>;
}

export async function createGitStore(directory: string): Promise<GitStore> {
  await mkdir(directory, { recursive: true });
  await git.init({
    fs,
    dir: directory,
    gitdir: directory,
    bare: true,
    defaultBranch: defaultBranchName,
  });
  return {
    directory,
    objects: createObjectStore(directory),
    refs: createRefStore(directory),
    serially: createQueue(),
  };
}

export function branchRef(branch: string): string {
  return `refs/heads/${branch}`;
}

function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
