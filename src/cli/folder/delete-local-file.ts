// Deletes files of a repository in a local folder, and folders that are empty afterwards.

import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError, exitCodes } from '../cli-error.ts';
import { errorCode } from './read-files.ts';

/** @param path relative to the root of the repository */
export async function deleteLocalFile(top: string, path: string): Promise<void> {
  try {
    await rm(join(top, path), { force: true });
  } catch (cause) {
    const why = errorCode(cause) ?? 'unknown reason';
    throw new CliError(exitCodes.service, `Cannot delete ${path} (${why}).`, { cause });
  }
  await deleteEmptyFolders(top, dirname(path));
}

async function deleteEmptyFolders(top: string, folder: string): Promise<void> {
  if (folder === '.') {
    return;
  }
  try {
    await rmdir(join(top, folder));
  } catch {
    // The folder has other files.
    return;
  }
  await deleteEmptyFolders(top, dirname(folder));
}
