// What Git knows of a folder. Without Git, or outside a repository, it knows nothing.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Terminal } from '../output/terminal.ts';

export interface GitFolder {
  /** The root of the repository. */
  readonly top: string;
  readonly environment: Terminal['environment'];
}

/** @returns null if Git fails, or is not installed */
async function git(
  { top, environment }: GitFolder,
  words: readonly string[],
): Promise<string | null> {
  try {
    const options = { cwd: top, env: { ...environment }, maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)('git', [...words], options)).stdout;
  } catch {
    return null;
  }
}

/** The texts that a file had in commits, the newest first. */
export async function* earlierTexts(folder: GitFolder, path: string): AsyncGenerator<string> {
  const log = await git(folder, ['log', '--max-count=200', '--format=%H', '--', path]);
  for (const commit of (log ?? '').split('\n').filter((line) => line !== '')) {
    const text = await git(folder, ['show', `${commit}:${path}`]);
    if (text !== null) {
      yield text;
    }
  }
}

/** Whether the clone has only the newest commits, as with `git clone --depth 1`. */
export async function isShallow(folder: GitFolder): Promise<boolean> {
  return (await git(folder, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
}

/** Which of these files have changes that no commit contains; null if Git does not know. */
export async function uncommitted(
  folder: GitFolder,
  paths: readonly string[],
): Promise<readonly string[] | null> {
  const words = ['status', '--porcelain', '-z', '--untracked-files=all', '--ignored', '--'];
  const status = await git(folder, [...words, ...paths]);
  return status === null
    ? null
    : paths.filter((path) => status.split('\0').some((line) => line.slice(3) === path));
}

interface Versions {
  readonly mine: string;
  readonly base: string;
  readonly theirs: string;
}

/** Merges two changes of one text; null if both change the same lines, or Git is missing. */
export async function mergeTexts(
  environment: Terminal['environment'],
  versions: Versions,
): Promise<string | null> {
  const top = await mkdtemp(join(tmpdir(), 'baton-merge-'));
  try {
    for (const [name, text] of Object.entries(versions)) {
      await writeFile(join(top, name), text);
    }
    return await git({ top, environment }, ['merge-file', '--stdout', 'mine', 'base', 'theirs']);
  } finally {
    await rm(top, { recursive: true });
  }
}
