// Writes files to a repository in a local folder.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError, exitCodes } from '../cli-error.ts';
import { errorCode } from './read-files.ts';

/** @param path relative to the root of the repository */
export async function writeTextFile(top: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(join(top, path)), { recursive: true });
    await writeFile(join(top, path), text);
  } catch (cause) {
    const why = errorCode(cause) ?? 'unknown reason';
    throw new CliError(exitCodes.service, `Cannot write ${path} (${why}).`, { cause });
  }
}
