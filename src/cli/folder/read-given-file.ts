// A file that a person names in the command line.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError, exitCodes, usageError } from '../cli-error.ts';
import type { Terminal } from '../output/terminal.ts';
import { decodeText } from './decode-text.ts';
import { errorCode } from './read-files.ts';

interface Advice {
  /** Where there is no such file. */
  readonly missing: string;
  /** Where the path leads to a folder. */
  readonly folder: string;
}

/** @param path `-` reads standard input */
export async function readGivenFile(
  terminal: Pick<Terminal, 'stdin' | 'cwd'>,
  path: string,
  advice: Advice,
): Promise<string> {
  if (path === '-') {
    return terminal.stdin();
  }
  return decodeText(await bytesOf(resolve(terminal.cwd, path), path, advice), path);
}

async function bytesOf(path: string, named: string, advice: Advice): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = errorCode(cause) ?? 'unknown reason';
    if (code === 'ENOENT') {
      throw usageError(advice.missing);
    }
    if (code === 'EISDIR') {
      throw usageError(advice.folder);
    }
    throw new CliError(exitCodes.service, `Cannot read ${named} (${code}).`, { cause });
  }
}
