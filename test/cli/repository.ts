// A Git repository that `init` has set up.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baton } from './captured.ts';
import { folderWith } from './folder.ts';

export interface LocalRepository {
  readonly cwd: string;
  git(...words: readonly string[]): string;
  commit(): void;
  /** Path to text, without Git's own files. */
  files(): Readonly<Record<string, string>>;
}

export const environment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

const salesWords = [
  '-t',
  'sales_to_onboarding',
  '--team',
  'sales=alice',
  '--team',
  'onboarding=bob',
];

type Files = ReadonlyMap<string, Buffer>;

/** Repositories just committed, by what they were made of: a large process starts Git slowly. */
const prepared = new Map<string, Promise<Files>>();

/** @param initialised the words of `init`; with the template of sales unless given */
export async function repositoryWith(
  files: Readonly<Record<string, string>> = {},
  initialised: readonly string[] = salesWords,
): Promise<LocalRepository> {
  const key = JSON.stringify([files, initialised]);
  const original = prepared.get(key) ?? prepare(files, initialised);
  prepared.set(key, original);
  return repositoryIn(folderWith(Object.fromEntries(await original)));
}

async function prepare(
  files: Readonly<Record<string, string>>,
  initialised: readonly string[],
): Promise<Files> {
  const cwd = folderWith(files);
  const { git, commit } = repositoryIn(cwd);
  git('init', '--quiet', '--initial-branch', 'main', '--template=');
  git('config', 'user.name', 'A tester');
  git('config', 'user.email', 'tester@example.com');
  await baton(['init', ...initialised, '--uses', 'acme'], { cwd, environment });
  commit();
  return new Map(pathsIn(cwd).map((path) => [path, readFileSync(join(cwd, path))]));
}

function repositoryIn(cwd: string): LocalRepository {
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...words], { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' });
  return { cwd, git, commit: () => commit(git), files: () => filesIn(cwd) };
}

function commit(git: LocalRepository['git']): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change');
}

function filesIn(top: string): Readonly<Record<string, string>> {
  const paths = pathsIn(top).filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path, readFileSync(join(top, path), 'utf8')]),
  );
}

function pathsIn(top: string): readonly string[] {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1));
}
