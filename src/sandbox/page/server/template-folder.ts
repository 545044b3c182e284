// A template author's folder: read as a repository's configuration, and again after each save.

import { watch } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { configurationFolder } from '../../../config/default-paths.ts';
import { isYamlFile } from '../../../config/file-name.ts';
import type { SourceFile } from '../../../config/problem.ts';
import { UsageError } from '../usage-error.ts';

/** Editors save in several steps. */
const pauseMs = 60;

export interface TemplateFolder {
  /** With the paths they would have in the repository. */
  read(): Promise<readonly SourceFile[]>;
  /** @returns the function that stops it */
  onSave(listener: () => void): () => void;
}

/** `folder`: a repository, or the content of its `.github/handoffs`. */
export async function openTemplateFolder(folder: string): Promise<TemplateFolder> {
  const inside = join(folder, configurationFolder);
  const place = (await isFolder(inside)) ? inside : folder;
  if (!(await isFolder(place))) {
    throw new UsageError(
      `${folder} is not a folder. Name the folder of a repository or of its templates.`,
    );
  }
  return {
    read: () => readSources(place),
    onSave: (listener) => {
      let timer: NodeJS.Timeout | undefined;
      const watcher = watch(place, () => {
        clearTimeout(timer);
        timer = setTimeout(listener, pauseMs);
      });
      return () => {
        clearTimeout(timer);
        watcher.close();
      };
    },
  };
}

async function readSources(place: string): Promise<readonly SourceFile[]> {
  const names = (await namesIn(place)).filter(isYamlFile).toSorted();
  const texts = await Promise.all(names.map((name) => readUnlessGone(join(place, name))));
  return names.flatMap((name, at) => {
    const text = texts[at] ?? null;
    return text === null ? [] : [{ path: `${configurationFolder}/${name}`, text }];
  });
}

/** A folder that is moved away while it is watched has no templates. */
async function namesIn(place: string): Promise<readonly string[]> {
  try {
    return await readdir(place);
  } catch (error) {
    if (isMissing(error)) {
      return [];
    }
    throw error;
  }
}

/** A file may be moved away between listing and reading. */
async function readUnlessGone(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) {
      return null;
    }
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) {
      return false;
    }
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
