// Reads files of a repository in a local folder.

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isYamlFile } from '../../config/file-name.ts';
import type { SourceFile } from '../../config/problem.ts';
import { CliError, exitCodes, usageError } from '../cli-error.ts';

/** @returns the absolute path of the repository that contains the folder, or of the folder itself */
export async function topOf(folder: string, cwd: string): Promise<string> {
  const top = resolve(cwd, folder);
  try {
    await readdir(top);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      throw usageError(`There is no folder ${folder}.`);
    }
    if (errorCode(error) === 'ENOTDIR') {
      throw usageError(`\`${folder}\` is a file. Pass the folder of the repository.`);
    }
    throw unreadable(folder, error);
  }
  return repositoryAbove(top) ?? top;
}

/** As git does: the nearest folder with `.git`, which is a file in a worktree. */
function repositoryAbove(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) {
    return folder;
  }
  const above = dirname(folder);
  return above === folder ? null : repositoryAbove(above);
}

/**
 * The YAML files of a folder, sorted by name; empty if it does not exist. Paths are relative to the
 * root.
 */
export async function readYamlFiles(top: string, folder: string): Promise<readonly SourceFile[]> {
  const names = (await namesIn(top, folder)).filter(isYamlFile).toSorted();
  return await Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`;
      return { path, text: await readText(join(top, path), path) };
    }),
  );
}

/** YAML files in subfolders, which Baton does not read. */
export async function readNestedNames(top: string, folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(top, folder), { recursive: true });
    return names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.includes('/') && isYamlFile(name))
      .toSorted();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    throw unreadable(folder, error);
  }
}

async function namesIn(top: string, folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(top, folder), { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return [];
    }
    if (errorCode(error) === 'ENOTDIR') {
      throw usageError(`${folder} is a file. It must be a folder.`);
    }
    throw unreadable(folder, error);
  }
}

/** @returns null if the file does not exist */
export async function readTextFile(top: string, path: string): Promise<string | null> {
  try {
    return await readFile(join(top, path), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') {
      return null;
    }
    throw unreadable(path, error);
  }
}

async function readText(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause: unknown): CliError {
  const why = errorCode(cause) ?? 'unknown reason';
  return new CliError(exitCodes.service, `Cannot read ${path} (${why}).`, { cause });
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
